import type { Channel } from './channel.js';
import type { Role } from './contact.js';
import type { Party } from './procedure.js';
import { httpsHref, hrefOf } from './safe-href.js';
import { saidIn } from './text.js';

/** What a card says that is no number and no address, in the language of whoever saves it. */
export interface CardWords {
  readonly name: string;
  /** For whom, where, when: what one has to know, a line each. */
  readonly notes: readonly string[];
  readonly locale: string;
}

/** Octets of a line, its end not counted (RFC 2426, 2.6). */
const LONGEST = 75;

/** Roles of one human being; by any other it may be an organisation, and the facts do not say which. */
const OF_A_PERSON: readonly unknown[] = [
  'directeur',
  'voorzitter',
  'leidinggevende',
  'zorgverlener',
] satisfies readonly Role[];

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Goes on at the next line after a space; never within a character. */
function folded(line: string): string {
  let text = '';
  let room = LONGEST;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      text += '\r\n ';
      room = LONGEST - 1;
    }
    text += character;
    room -= size;
  }
  return text;
}

/** Nothing but text: what ends a line, a list or a part of a value is marked, and what is no character is left out. */
const escaped = (text: string): string =>
  text
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '');

const structured = (...parts: readonly string[]): string => parts.map(escaped).join(';');

function addressOf(channel: Channel, { locale }: CardWords): string | undefined {
  if (!('street' in channel) || !channel.street) return undefined;
  const { street, postcode = '', town = '' } = channel;
  const more = channel.kind === 'letter' ? [channel.name, channel.attention] : [undefined, channel.at];
  const extended = more.flatMap((text) => (text ? [saidIn(text, locale).line] : [])).join(', ');
  return structured('', extended, street, town, '', postcode, '');
}

/** The lines for one way to reach somebody; a page on the web is an address too. */
function linesOf(channel: Channel, words: CardWords): readonly string[] {
  // What is safe to press is safe to save; the rest is left out.
  const value = hrefOf(channel)?.replace(/^(tel|sms|mailto):/, '');
  switch (channel.kind) {
    case 'phone':
      return value ? [`TEL;TYPE=WORK,VOICE:${value}`] : [];
    case 'mobile':
    case 'whatsapp':
    case 'sms':
      return value ? [`TEL;TYPE=CELL,VOICE:${value.replace(/^.*\//, '+')}`] : [];
    case 'mail':
      return value ? [`EMAIL;TYPE=INTERNET:${value}`] : [];
    case 'letter':
    case 'visit': {
      const address = addressOf(channel, words);
      return address ? [`ADR;TYPE=WORK:${address}`] : [];
    }
    default: {
      const href = channel.href && httpsHref(channel.href);
      return href ? [`URL:${href}`] : [];
    }
  }
}

/**
 * A contact as a card for an address book (RFC 2426: vCard 3.0, the version that the address books of both iOS and
 * Android read; 4.0 is read in part, and 2.1 has no UTF-8 of its own). Numbers in international form: a card
 * travels.
 *
 * A name is never split, for where a family name begins is not known. That of a person stands whole among the first
 * names; any other is the organisation's, with the parts of a person's name empty, so that it shows in both.
 */
export function vcardOf(contact: Party, words: CardWords): string {
  const { role, desk, abbreviation, channels } = contact;
  const { name, notes } = words;
  const isPerson = OF_A_PERSON.includes(role);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${structured('', isPerson ? name : '', '', '', '')}`,
    `FN:${escaped(name)}`,
    ...(isPerson ? [] : [`ORG:${structured(name, ...(desk ? [desk] : []))}`]),
    ...(abbreviation ? [`NICKNAME:${escaped(abbreviation)}`] : []),
    // Who is called and sent a message at one number has it once.
    ...new Set(channels.flatMap((channel) => linesOf(channel, words))),
    ...(notes[0] ? [`NOTE:${escaped(notes.join('\n'))}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
