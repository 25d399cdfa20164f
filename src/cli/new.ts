import { bundled } from '../model/catalogue.js';
import type { Role } from '../model/contact.js';
import type { Fault } from '../model/fault.js';
import type { RegimeId } from '../model/regime.js';
import type { Given } from './arguments.js';
import { complete, completeById, fieldOf, type Fields, isFields } from './complete.js';
import { faultLine, type Language } from './language.js';
import { linesOf, type Outcome, visible } from './outcome.js';
import { type Bytes, readFile } from './read-file.js';
import { committeeRole, type Person, starterArrangement, starterPeople, starterProvider } from './starter.js';
import { STARTER_WORDS, type StarterWords } from './starter-words.js';

const PROVIDERS_OWN: readonly Role[] = ['directeur', 'voorzitter', 'bestuur', 'leidinggevende'];

/** Somebody the file has already with one of these roles, or else a new person. */
function personOf(contacts: unknown, roles: readonly Role[], id: string): Person {
  const list: readonly unknown[] = Array.isArray(contacts) ? contacts : [];
  const idOf = (contact: unknown): unknown => fieldOf(contact, 'id');
  const given =
    list.find(
      (one) => typeof idOf(one) === 'string' && roles.some((role) => role === fieldOf(one, 'role')),
    ) ?? list.find((one) => idOf(one) === id);
  return { id: given ? String(idOf(given)) : id, given };
}

/** The laws to complete: those the file has, the one asked for, or else the commonest. */
function regimesOf(given: Fields, asked: RegimeId | undefined): readonly RegimeId[] {
  const named = isFields(given.regimes)
    ? Object.keys(given.regimes).filter((key) => !key.startsWith('//'))
    : [];
  const known = named.filter((key): key is RegimeId => Object.hasOwn(bundled.regimes, key));
  return [...new Set([...known, ...(asked ? [asked] : named[0] ? [] : (['wkkgz'] as const))])];
}

/** The file with everything there should be; what is given stays as it is. */
function completed(given: Fields, { id, name, regime }: Given, words: StarterWords): unknown {
  const { first, last } = starterProvider(words);
  const laws = regimesOf(given, regime).map((law) => {
    const committee = committeeRole(law);
    const people = {
      met: personOf(given.contacts, PROVIDERS_OWN, 'gesprekspartner'),
      officer: personOf(given.contacts, ['klachtenfunctionaris'], 'klachtenfunctionaris'),
      committee: personOf(given.contacts, [committee], committee),
    };
    const hasSections = fieldOf(fieldOf(given.regimes, law), 'sections') !== undefined;
    return {
      law,
      arrangement: starterArrangement(law, people, words),
      people: hasSections ? [] : starterPeople(law, people, words),
    };
  });
  const people = [...new Map(laws.flatMap((law) => law.people.map((one) => [one.id, one]))).values()];
  const starter = {
    ...first,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    '// regimes': words.regimes,
    regimes: Object.fromEntries(laws.map(({ law, arrangement }) => [law, arrangement])),
    ...(people[0] && { '// contacts': words.contacts, contacts: people }),
    ...last,
  };
  const whole = complete(given, starter) as Fields;
  return people[0] ? { ...whole, contacts: completeById(given.contacts, people) } : whole;
}

/** The same JSON, without signs that steer a terminal or turn the direction of text. */
const escaped = (json: string): string =>
  json.replace(
    /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** `new`: a file to fill in, with an explanation of each field. */
export async function makeNew(
  file: string | undefined,
  given: Given,
  stdin: Bytes,
  language: Language,
): Promise<Outcome> {
  const refused = (fault: Fault): Outcome => ({
    err: linesOf([visible(faultLine(fault, language))]),
    code: 1,
  });
  const content = file === undefined ? { value: {} } : await readFile(file, stdin);
  if ('fault' in content) return refused(content.fault);
  const { value } = content;
  if (!isFields(value))
    return refused({ code: 'value-wrong', where: file ?? '', found: value, expected: ['{…}'] });
  try {
    const whole = JSON.stringify(completed(value, given, STARTER_WORDS[language]), undefined, 2);
    return { out: linesOf([escaped(whole)]), code: 0 };
  } catch {
    // Nested so deep that there is no stack for it.
    return refused({ code: 'value-too-long', where: file ?? '', found: value, expected: [] });
  }
}
