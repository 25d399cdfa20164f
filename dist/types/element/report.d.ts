import type { Fault } from '../model/fault.js';
/**
 * One line for the webmaster, in Dutch whatever the visitor's language:
 * `[klachten] provider-unknown: provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12`.
 * What was found is quoted as JSON and cut off, so that no value can pass for a message of ours.
 */
export declare const faultText: ({ code, where, found, expected }: Fault) => string;
