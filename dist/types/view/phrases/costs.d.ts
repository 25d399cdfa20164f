import type { Costs } from '../../model/step.js';
/** What something costs, when that was known, and whether it can come back. */
export declare const costsText: (costs: Costs, locale: string) => unknown;
