import type { IntroductionText } from '../../model/provider.js';
/** Why complaining matters, in a sentence or two. */
export declare function introductionText(fact: IntroductionText, locale: string): unknown;
