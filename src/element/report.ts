import type { Fault } from '../model/fault.js';

/**
 * One line for the webmaster, in Dutch whatever the visitor's language:
 * `[klachten] provider-unknown: provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12`.
 * What was found is quoted as JSON and cut off, so that no value can pass for a message of ours.
 */
export const faultText = ({ code, where, found, expected }: Fault): string =>
  `[klachten] ${code}: ${where}=${JSON.stringify(found ?? '').slice(0, 80)}; verwacht: ${expected.join(' of ')}`;
