import type { Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/provider.js';
/** What is said of a step. */
export interface StepPhrases {
    /** The step as an instruction. */
    readonly title: string;
    /** What a visitor does, and when. */
    readonly text: unknown;
    /** What a word in it means. */
    readonly explained?: string;
}
/** A step in words. */
export declare function stepPhrases(step: Step, { provider, find }: Procedure): StepPhrases;
