import { commaOf } from '../../i18n/format.js';
import { directionOf, type Locale, SOURCE } from '../../i18n/languages.js';
import { speaking } from '../../i18n/speak.js';
import type { Answer } from '../../model/answer.js';
import { bundled } from '../../model/catalogue.js';
import type { Channel, ChannelKind } from '../../model/channel.js';
import { INSPECTORATE } from '../../model/join.js';
import { readablePhone } from '../../model/phone.js';
import { type Party, type Procedure, stepsIn, type Way, waysAt, waysTo } from '../../model/procedure.js';
import { hrefOf, type SafeHref } from '../../model/safe-href.js';
import type { Step } from '../../model/step.js';
import { contactName } from '../../view/phrases/name.js';
import { namingIn } from '../naming.js';

/** Whom to turn to as long as the script does not run, as the end of a sentence. */
export interface Whom {
  /** `of bel Klachtenportaal Zorg: `; in another language `Klachtenportaal Zorg: `, which is clear in all of them. */
  readonly words: string;
  /** `0228 32 22 05` */
  readonly shown: string;
  /** `tel:+31228322205`; a place has none. */
  readonly href?: SafeHref | undefined;
}

/** What helps most as long as nothing else does: somebody who answers. */
const KINDS: readonly (readonly ChannelKind[])[] = [
  ['phone', 'mobile'],
  ['mail'],
  ['whatsapp', 'sms'],
  ['form', 'chat', 'video', 'sign-language', 'download', 'web', 'on-request', 'see-there'],
  ['letter', 'visit'],
];

const everyWay = (party: Party): readonly Way[] =>
  [party, ...(party.via ? [party.via] : [])].flatMap((contact) =>
    contact.channels.map((channel) => ({ contact, channel })),
  );

/** Somebody for some visitors only: a short sentence could not say for whom. */
const isForSome = ({ contact }: Way): boolean => {
  const { condition, audience, region, location, discipline, subject } = contact;
  return [condition, audience, region, location, discipline, subject].some((one) => one !== undefined);
};

const forAllFirst = (ways: readonly Way[]): readonly Way[] => [
  ...ways.filter((way) => !isForSome(way)),
  ...ways.filter(isForSome),
];

const atSteps = (steps: readonly Step[], procedure: Procedure): readonly Way[] =>
  steps.flatMap((step) => {
    const { act, help } = waysAt(step, procedure);
    return [...act, ...help];
  });

/** Every way a procedure names, in the order in which a visitor meets them. */
function waysIn(procedure: Procedure): readonly Way[] {
  const { arrangement, contacts, find } = procedure;
  const { support, sections } = arrangement;
  // A disputes committee comes after everybody else, so it is found among the contacts.
  const steps = stepsIn(arrangement).filter(({ kind }) => kind !== 'dispute');
  const isAlways = ({ when }: Step): boolean => when === undefined;
  return [
    // Whoever it is, the element shows it at the top.
    ...(support ? waysTo(find(support.by), ...support.through) : []),
    ...forAllFirst([
      ...atSteps(steps.filter(isAlways), procedure),
      ...sections.flatMap((section) => (section.kind === 'routes' ? everyWay(find(section.to)) : [])),
      ...contacts.flatMap(everyWay),
      ...atSteps(steps, procedure),
    ]),
  ];
}

/** A name with letters from right to left would turn the number behind it; this invisible sign ends that. */
const LEFT_TO_RIGHT = '\u200e';
const isolated = (name: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(name)
    ? `${name}${LEFT_TO_RIGHT}`
    : name;

/** How somebody is announced in a language. */
interface Announcing {
  /** What a contact is called there. */
  readonly nameOf: (contact: Party) => string;
  /** Any name, for a place where others stand behind it. */
  readonly named: (name: string) => string;
  /**
   * Somebody, and what follows.
   * @param dutch what to do; other languages have the name alone, which nobody had to translate
   * @param sign what to do, where that is the same word everywhere
   */
  readonly start: (dutch: string, name: string, end: ':' | ',', sign?: string) => string;
}

const IN_DUTCH: Announcing = {
  nameOf: (contact) => isolated(namingIn('nl').contact(contact)),
  named: isolated,
  start: (dutch, name, end) => `${dutch} ${name}${end} `,
};

function announcingIn(lang: Locale): Announcing {
  if (lang === SOURCE) return IN_DUTCH;
  const comma = commaOf(lang);
  const isTurned = directionOf(lang) === 'rtl';
  const named = (name: string): string => (isTurned ? name : isolated(name));
  return {
    nameOf: (contact) => named(speaking(lang, () => contactName(contact))),
    named,
    // A number without letters would read backwards; the sign stands before it, so that who copies the number has that.
    start: (_, name, end, sign) =>
      `${sign ? `${name}${comma}${sign}` : name}${end === ':' ? ': ' : comma}${isTurned ? LEFT_TO_RIGHT : ''}`,
  };
}

/** How it is said, or undefined for what leads nowhere. */
function whomBy({ contact, channel }: Way, { nameOf, named, start }: Announcing): Whom | undefined {
  const name = nameOf(contact);
  const href = hrefOf(channel);
  const led = (dutch: string, shown: string, sign?: string): Whom | undefined =>
    href && { words: start(dutch, name, ':', sign), shown, href };
  switch (channel.kind) {
    case 'phone':
    case 'mobile':
      return led('of bel', readablePhone(channel.number));
    case 'mail':
      return led('of mail', channel.address);
    case 'whatsapp':
      return led('of app', readablePhone(channel.number), 'WhatsApp');
    case 'sms':
      return led('of stuur een sms naar', readablePhone(channel.number), 'SMS');
    case 'letter':
      return {
        words: start('of schrijf naar', named(channel.name ?? name), ','),
        shown: `${isolated(channel.street)}, ${channel.postcode} ${isolated(channel.town)}`,
      };
    case 'visit': {
      const shown = placeOf(channel);
      return shown ? { words: start('of ga langs bij', name, ','), shown } : undefined;
    }
    default:
      return led('of ga naar', href ? new URL(href).host : '');
  }
}

/** A visit to a place without a street would end before a door nobody knows. */
const placeOf = ({ street, postcode, town }: Channel & { readonly kind: 'visit' }): string =>
  street === undefined
    ? ''
    : [street, [postcode, town].filter((part) => part).join(' ')].filter((part) => part).join(', ');

/** The first that leads somewhere, of those who answer soonest. */
function firstOf(ways: readonly Way[], announcing: Announcing): Whom | undefined {
  for (const kinds of KINDS) {
    for (const way of ways) {
      const whom = kinds.includes(way.channel.kind) ? whomBy(way, announcing) : undefined;
      if (whom) return whom;
    }
  }
  return undefined;
}

/** Whom a visitor can turn to, however little a file says: the inspectorate hears of any provider. */
export function whomFor({ procedure, help }: Answer, lang: Locale): Whom | undefined {
  const announcing = announcingIn(lang);
  const ways = procedure ? waysIn(procedure) : forAllFirst(help.flatMap(everyWay));
  return (
    firstOf(
      ways.filter(({ contact }) => contact.id !== INSPECTORATE),
      announcing,
    ) ?? firstOf(bundled.organisations.filter(({ id }) => id === INSPECTORATE).flatMap(everyWay), announcing)
  );
}
