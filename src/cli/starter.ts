import type { Role } from '../model/contact.js';
import type { RegimeId } from '../model/regime.js';
import { fieldOf, type Fields } from './complete.js';
import type { StarterWords } from './starter-words.js';

// What has to be filled in is empty: no field of the format may be, so `check` reports each of them.
const EMPTY = '';

/** Somebody the steps name. */
export interface Person {
  readonly id: string;
  /** What the file says of them already. */
  readonly given?: unknown;
}

/** Whom a visitor meets, who helps, and which committee there is. */
export interface People {
  readonly met: Person;
  readonly officer: Person;
  readonly committee: Person;
}

const phone = (words: StarterWords): Fields => ({ kind: 'phone', '// number': words.number, number: EMPTY });
const mail: Fields = { kind: 'mail', address: EMPTY };
const form = (words: StarterWords): Fields => ({ kind: 'form', '// href': words.form, href: EMPTY });
const letter = (words: StarterWords): Fields => ({
  kind: 'letter',
  '// street': words.letter,
  street: EMPTY,
  postcode: EMPTY,
  town: EMPTY,
});

/** Under this law complaints go to a committee; a disputes committee it does not know. */
const hasKlachtencommissie = (regime: RegimeId): boolean => regime === 'jeugdwet';

export const committeeRole = (regime: RegimeId): Role =>
  hasKlachtencommissie(regime) ? 'klachtencommissie' : 'geschillencommissie';

/** What a provider arranged under a law. */
export function starterArrangement(regime: RegimeId, people: People, words: StarterWords): Fields {
  const { met, officer, committee } = people;
  const toCommittee = hasKlachtencommissie(regime);
  const file = {
    '// kind': words.filing,
    kind: 'file',
    '// to': words.to,
    to: (toCommittee ? committee : officer).id,
    '// by': words.by,
    by: [EMPTY],
    '// mayBeFirst': words.mayBeFirst,
    mayBeFirst: EMPTY,
  };
  const dispute = { '// kind': words.dispute, kind: 'dispute', to: committee.id };
  return {
    '// audience': words.audience,
    audience: EMPTY,
    '// sections': words.sections,
    sections: [
      {
        kind: 'steps',
        steps: [
          { '// kind': words.talk, kind: 'talk', '// optional': words.optional, optional: EMPTY },
          {
            '// kind': words.meet,
            kind: 'meet',
            '// with': words.with,
            with: met.id,
            '// support': words.support,
          },
          file,
          ...(toCommittee ? [] : [dispute]),
        ],
      },
    ],
  };
}

/** A name, unless the role says enough or the file says something already. */
const named = ({ given }: Person, comment: string, needed: boolean): Fields =>
  given === undefined || needed ? { '// name': comment, name: EMPTY } : {};

/** Ways to reach somebody, unless they are reached through another. */
const reached = ({ given }: Person, ...channels: readonly Fields[]): Fields =>
  fieldOf(given, 'through') ? {} : { channels };

/** The people an arrangement names. */
export function starterPeople(regime: RegimeId, people: People, words: StarterWords): readonly Fields[] {
  const { met, officer, committee } = people;
  const toCommittee = hasKlachtencommissie(regime);
  const filing = [form(words), letter(words)];
  return [
    { id: met.id, ...named(met, words.contactName, true), '// role': words.role, role: EMPTY },
    {
      id: officer.id,
      ...named(officer, words.contactName, true),
      '// role': words.officer,
      role: 'klachtenfunctionaris',
      ...reached(officer, phone(words), mail, ...(toCommittee ? [] : filing)),
    },
    {
      id: committee.id,
      ...named(committee, words.committeeName, false),
      role: committeeRole(regime),
      ...reached(committee, ...(toCommittee ? filing : [{ kind: 'web', '// href': words.web, href: EMPTY }])),
    },
  ];
}

/** Everything but the laws and the people. */
export function starterProvider(words: StarterWords): { readonly first: Fields; readonly last: Fields } {
  return {
    first: {
      '//': words.file,
      '// $schema': words.schema,
      $schema: '../provider.schema.json',
      format: 1,
      '// id': words.id,
      id: EMPTY,
      '// name': words.name,
      name: EMPTY,
      '// channels': words.channels,
      channels: [phone(words), mail],
      '// introduction': words.introduction,
      '// complainants': words.complainants,
      complainants: EMPTY,
    },
    last: {
      '// source': words.source,
      source: {
        title: EMPTY,
        '// date': words.date,
        date: EMPTY,
        '// href': words.href,
        href: EMPTY,
        '// checked': words.checked,
        checked: EMPTY,
      },
    },
  };
}
