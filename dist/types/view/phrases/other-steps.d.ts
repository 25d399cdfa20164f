import { type TemplateResult } from 'lit';
import type { Party, Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/step.js';
import type { Text } from '../../model/text.js';
import type { StepPhrases } from './step.js';
/** Words for the kinds of step that no bundled provider has. */
export declare function otherStepPhrases(step: Step, names: unknown, [party]: readonly Party[], procedure: Procedure, locale: string): StepPhrases;
/** A list of which any may be chosen. */
export declare const choiceTitle: () => string;
/**
 * What holds for a step as a whole, as short remarks beside its title.
 * @param placeOf the number of a step in the same list, or its title elsewhere
 */
export declare function otherTags({ optional, alongside }: Step, placeOf: (id: string) => unknown): readonly unknown[];
/** What to send along or to have at hand. */
export declare const bringView: (bring: readonly Text[], locale: string) => TemplateResult;
/** What there is to know of a step besides its own sentence: terms, costs, and where it goes on. */
export declare const otherFacts: (step: Step, procedure: Procedure, placeOf: (id: string) => unknown, locale: string) => unknown;
