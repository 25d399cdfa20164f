import { type Procedure } from '../../model/procedure.js';
import type { Step, Support } from '../../model/step.js';
/** What is said of a step. */
export interface StepPhrases {
    /** The step as an instruction. */
    readonly title: unknown;
    /** What a visitor does, and when. */
    readonly text: unknown;
    /** What a word in it means. */
    readonly explained?: unknown;
}
/** A step in words of the phrase book. */
export declare function stepPhrases(step: Step, procedure: Procedure, locale: string): StepPhrases;
/** What begins after a step. */
export declare const followingText: (then: NonNullable<Step["then"]>, locale: string) => unknown;
/** With whom a complaint is filed, before the ways to do so. */
export declare const fileAtText: (names: unknown) => unknown;
/** Who may come along to a step or help with it, one sentence each. */
export declare function supportText(who: Support, at: number, find: Procedure['find'], locale: string): unknown;
