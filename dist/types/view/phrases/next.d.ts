import type { Next } from '../../model/step.js';
/**
 * Where a step goes on: `Ben je tevreden? Dan stopt het hier.`
 * @param numberOf the number of a step by its id; 0 when it stands elsewhere
 */
export declare function nextText({ when, go }: Next, numberOf: (id: string) => number, locale: string): unknown;
