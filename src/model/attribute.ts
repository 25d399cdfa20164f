import type { Channel } from './channel.js';
import type { Fault } from './fault.js';
import { readMail } from './mail.js';
import { readPhone } from './phone.js';

/** An attribute as it stands in the page; null when it is not there. */
export type Raw = string | null;

// Word and WordPress turn straight quotes into every kind there is, and wrap them inside the straight ones; what is
// copied from a chat or an address book brings invisible signs along; PHP puts a backslash before a quote.
const AROUND = /^[\s"'`´«»\\\u200b-\u203a\u2060]+|[\s"'`´«»\\\u200b-\u203a\u2060]+$/g;

// An address may be as long as that; a pattern with two ends takes seconds over a hundred thousand spaces.
const LONGEST = 2000;

/** An attribute as the webmaster meant it: ` “050 571 39 99” ` without the quotes and white space around it. */
export const tidy = (raw: Raw): string => (raw ?? '').slice(0, LONGEST).replace(AROUND, '');

/** A tidied value to compare with: ids and names are lower case. */
export const tidyId = (raw: Raw): string => tidy(raw).toLowerCase();

/** True when a boolean attribute is there, unless it says `false`, as who does not know HTML expects. */
export const readFlag = (raw: Raw): boolean => raw !== null && tidyId(raw) !== 'false';

/**
 * One of a few words.
 * @param allowed the words
 * @param faults gets a `value-unknown` for anything else
 * @param otherwise what nothing, and anything else, counts as
 */
export function readOneOf<Word extends string>(
  where: string,
  raw: Raw,
  allowed: readonly [Word, ...Word[]],
  faults: Fault[],
  otherwise = allowed[0],
): Word {
  const found = tidyId(raw);
  const word = allowed.find((one) => one === found);
  if (!word && found) faults.push({ code: 'value-unknown', where, found, expected: allowed });
  return word ?? otherwise;
}

/** The level of a heading, 1 to 6; 2 when it is not given, and with a fault when it is anything else. */
export const readLevel = (raw: Raw, faults: Fault[]): number =>
  Number(readOneOf('heading-level', raw, ['1', '2', '3', '4', '5', '6'], faults, '2'));

/** The provider's own phone and mail, which the page supplies because the documents lack them. */
export function readChannels(phone: Raw, email: Raw, faults: Fault[]): Channel[] {
  const number = readPhone(tidy(phone));
  const address = readMail(tidy(email));
  const check = (where: string, found: string, good: unknown, example: string): void => {
    if (found && !good) faults.push({ code: 'value-wrong', where, found, expected: [example] });
  };
  check('provider-phone', tidy(phone), number, '050 000 00 00');
  check('provider-email', tidy(email), address, 'naam@voorbeeld.nl');
  return [
    ...(number ? [{ kind: 'phone', number } as const] : []),
    ...(address ? [{ kind: 'mail', address } as const] : []),
  ];
}
