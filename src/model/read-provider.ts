import type { Contact } from './contact.js';
import type { Fault } from './fault.js';
import { jsonPlace } from './json-place.js';
import type { OwnContact, Provider } from './provider.js';
import { MOST_ITEMS, readAs } from './read-as.js';

/** In bytes: no file is larger. A thousand contacts with hours and conditions are 0.4 MB. */
export const LARGEST_FILE = 2_000_000;

/** What to say of a file that leaves nothing to show. */
export const unusable = (found: unknown, where: string): Fault => ({
  code: 'file-unusable',
  where,
  found,
  expected: ['{"id": "…", "name": "…", "regimes": {…}}'],
});

/**
 * What to say of a text that is no JSON: where it stops being that (`file:line:column`), and what stands there.
 * @param text empty when the bytes are no UTF-8
 */
export function notJson(text: string, where: string): Fault {
  if (!text) return { code: 'file-not-json', where, found: undefined, expected: ['JSON (UTF-8)'] };
  const { line, column, rest } = jsonPlace(text);
  return {
    code: 'file-not-json',
    where: `${where}:${String(line)}:${String(column)}`,
    found: rest,
    expected: ['JSON (UTF-8)'],
  };
}

/** The version of the format that is read. */
const FORMAT = 1;

/** The items of a list in something, whatever that may be. */
const itemsIn = (value: unknown, key: string): readonly unknown[] => {
  const list = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return Array.isArray(list) ? list.slice(0, MOST_ITEMS) : [];
};

const idsIn = (list: readonly unknown[]): readonly string[] =>
  list
    .map((item) => (item as { readonly id?: unknown } | null | undefined)?.id)
    .filter((id) => typeof id === 'string');

/** The ids that steps may be referred to by. */
const stepIdsIn = (regimes: unknown): readonly string[] => [
  'end',
  ...idsIn(
    (typeof regimes === 'object' && regimes ? Object.values(regimes) : [])
      .flatMap((arrangement) => itemsIn(arrangement, 'sections'))
      .flatMap((section) => itemsIn(section, 'steps'))
      .flatMap((step) => [step, ...itemsIn(step, 'steps')]),
  ),
];

/** The contacts that following `through` leads round to. */
function ringsIn(contacts: readonly OwnContact[]): ReadonlySet<string> {
  const next = new Map(contacts.map(({ id, through }) => [id, through]));
  const done = new Set<string>();
  const rings = new Set<string>();
  for (const { id: first } of contacts) {
    const path: string[] = [];
    let id: string | undefined = first;
    for (; id && !done.has(id); id = next.get(id)) {
      done.add(id);
      path.push(id);
    }
    if (id && path.includes(id)) for (const one of path.slice(path.indexOf(id))) rings.add(one);
  }
  return rings;
}

/**
 * A file of facts about a provider.
 * @param value anything: what a JSON file held
 * @param organisations whom the file may name besides its own contacts
 * @param faults gets everything that is wrong, each with its path, what was found and what was expected
 * @returns the facts, without what was wrong in them; undefined when too little is left to show: no name, or nothing
 * under any law
 */
export function readProvider(
  value: unknown,
  organisations: readonly Contact[],
  faults: Fault[],
): Provider | undefined {
  const { id, regimes, format } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const own = itemsIn(value, 'contacts');
  const ids = [...idsIn([{ id }]), ...idsIn(own), ...idsIn(organisations)];
  const known = { ContactId: [...new Set(ids)], StepId: stepIdsIn(regimes) };
  const provider = readAs('Provider', value, '', { known, faults }) as Provider | undefined;
  if (typeof format === 'number' && format > FORMAT && provider?.format === format)
    faults.push({ code: 'format-newer', where: 'format', found: format, expected: [String(FORMAT)] });
  const read = readAs('OwnContact[]', own, 'contacts', { known, faults: [] }) as OwnContact[];
  const contacts = readContacts(read, own, organisations, faults);
  // What is wrong under a law was told; that there is none at all was not.
  if (
    provider &&
    !Object.keys(provider.regimes)[0] &&
    !faults.some(({ where }) => where.startsWith('regimes'))
  )
    faults.push({ code: 'value-missing', where: 'regimes', found: regimes, expected: ['"wkkgz": {…}'] });
  return provider && Object.keys(provider.regimes)[0] ? { ...provider, contacts } : undefined;
}

/** What own contacts say of each other and of themselves, each kept. */
function readContacts(
  contacts: readonly OwnContact[],
  own: readonly unknown[],
  organisations: readonly Contact[],
  faults: Fault[],
): OwnContact[] {
  const rings = ringsIn(contacts);
  const raw = own as readonly ({ readonly [key in 'id' | 'name' | 'role']?: unknown } | null)[];
  return contacts.map((contact) => {
    const { through, ...others } = contact;
    const { id, name, role } = contact;
    const at = raw.findIndex((one) => one?.id === id);
    const where = `contacts[${String(at)}]`;
    // A name or a role that is there and wrong has been told already.
    if (
      !name &&
      raw[at]?.name === undefined &&
      ![role, raw[at]?.role].some((one) => typeof one === 'string') &&
      !organisations.some((one) => one.id === id)
    )
      faults.push({ code: 'value-missing', where: `${where}.name`, found: undefined, expected: ['"…"'] });
    // Channels that were wrong, or stand under a name that was: then nothing may be said of having none.
    const damaged = faults.some(
      (fault) =>
        // For whom somebody is may not be lost either, where it is said whether they answer now.
        fault.where.startsWith(contact.channels?.[0] ? `${where}.` : `${where}.channels`) ||
        (fault.code === 'field-unknown' && fault.where.startsWith(`${where}.`)),
    );
    const read = damaged ? { ...contact, damaged } : contact;
    if (!rings.has(id)) return read;
    faults.push({
      code: 'through-circular',
      where: `${where}.through`,
      found: through,
      expected: [`≠ "${through ?? ''}"`],
    });
    return damaged ? { ...others, damaged } : others;
  });
}
