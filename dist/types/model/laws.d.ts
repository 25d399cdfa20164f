import type { Regime, RegimeId } from './regime.js';
/**
 * The laws that ask for a complaints arrangement. TypeScript reads `"unit": "week"` in JSON as any string, hence the
 * cast; test/element/law.test.ts reads every article of them.
 */
export declare const laws: Readonly<Record<RegimeId, Regime>>;
