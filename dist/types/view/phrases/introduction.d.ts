import type { IntroductionFact } from '../../model/provider.js';
/** Why complaining matters, in a sentence or two. */
export declare function introductionText(fact: IntroductionFact): string;
