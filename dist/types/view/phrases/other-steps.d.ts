import type { Party, Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/step.js';
import type { StepPhrases } from './step.js';
/** Words for the kinds of step that no bundled provider has. */
export declare function otherStepPhrases(step: Step, names: string, [party]: readonly Party[], procedure: Procedure, locale: string): StepPhrases;
/** A list of which any may be chosen. */
export declare const choiceTitle: () => string;
/** What holds for a step as a whole, as short remarks beside its title. */
export declare function otherTags({ optional, alongside }: Step, numberOf: (id: string) => number): readonly string[];
/** What there is to know of a step besides its own sentence: terms, costs, and where it goes on. */
export declare const otherFacts: ({ note, terms, costs, next }: Step, procedure: Procedure, numberOf: (id: string) => number, locale: string) => unknown;
