import type { Fault } from '../model/fault.js';
/**
 * One line for the webmaster or the maker of a file, whatever the visitor's language:
 * `[klachten] provider-unknown: provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12`.
 * @param words between what was found and what is expected, and between the latter: in Dutch unless given
 */
export declare const faultText: ({ code, where, found, expected }: Fault, [expects, or]?: readonly [string, string]) => string;
