import type { Fault } from '../model/fault.js';

/**
 * One line for the webmaster, in Dutch whatever the visitor's language:
 * `[klachten] provider-unknown: provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12`.
 */
export const faultText = ({ code, where, found, expected }: Fault): string =>
  `[klachten] ${code}: ${where}="${found}"; verwacht: ${expected.join(' of ')}`;
