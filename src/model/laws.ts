import jeugdwet from '../data/regimes/jeugdwet.json';
import wkkgz from '../data/regimes/wkkgz.json';
import wmo from '../data/regimes/wmo.json';
import type { Regime, RegimeId } from './regime.js';

/**
 * The laws that ask for a complaints arrangement. TypeScript reads `"unit": "week"` in JSON as any string, hence the
 * cast; test/element/law.test.ts reads every article of them.
 */
export const laws = { wkkgz, wmo, jeugdwet } as Readonly<Record<RegimeId, Regime>>;
