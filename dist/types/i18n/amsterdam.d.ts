import type { Moment } from '../model/opening.js';
/**
 * What a clock in Amsterdam shows, wherever the visitor is.
 * @param now in milliseconds since 1970 (UTC)
 * @returns undefined where that cannot be told: a browser without Swedish, or a year of five digits
 * @throws RangeError where a browser has no time zones, or `now` is no time
 */
export declare function inAmsterdam(now: number): Moment | undefined;
