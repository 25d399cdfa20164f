import type { Fault } from '../model/fault.js';

/** Of what may stand there: a file can have thousands of contacts, and an id as long as a book. */
const MOST = 40;
const LONGEST = 80;
const LONGEST_ADDRESS = 200;

const expectedText = (expected: readonly string[], or: string): string =>
  [
    ...expected.slice(0, MOST).map((one) => one.slice(0, LONGEST_ADDRESS)),
    ...(expected[MOST] ? ['…'] : []),
  ].join(` ${or} `);

// Quoted and cut off, so that no value can pass for a message of ours; and never walked through: it may be endless.
const foundText = (found: unknown): string => {
  if (found === undefined) return '""';
  if (Array.isArray(found)) return '[…]';
  if (found === null) return 'null';
  if (typeof found === 'object') return '{…}';
  if (typeof found === 'string') return JSON.stringify(found.slice(0, LONGEST));
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : typeof found;
};

/**
 * One line for the webmaster or the maker of a file, whatever the visitor's language:
 * `[klachten] provider-unknown: provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12`.
 * @param words between what was found and what is expected, and between the latter: in Dutch unless given
 */
export const faultText = (
  { code, where, found, expected }: Fault,
  [expects, or]: readonly [string, string] = ['verwacht', 'of'],
): string =>
  `[klachten] ${code}: ${where}=${foundText(found)}${expected[0] ? `; ${expects}: ${expectedText(expected, or)}` : ''}`
    // Nothing that ends a line or turns its direction: the message would read as another one.
    .replace(
      /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
      (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`,
    );
