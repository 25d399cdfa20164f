import type { Next } from '../../model/step.js';
/**
 * Where a step goes on: `Ben je tevreden? Dan stopt het hier.`
 * @param placeOf the number of a step in the same list, or its title elsewhere
 */
export declare function nextText({ when, go }: Next, placeOf: (id: string) => unknown, locale: string): unknown;
