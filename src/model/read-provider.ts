import type { Contact } from './contact.js';
import type { Fault } from './fault.js';
import type { Provider } from './provider.js';
import schema from './provider.schema.json';
import type { Regime } from './regime.js';
import { readAs, type Schema } from './schema.js';

const definitions = schema.definitions as Readonly<Record<string, Schema>>;

function readOne(name: string, value: unknown, contacts: readonly string[], faults: Fault[]): unknown {
  return readAs({ $ref: `#/definitions/${name}` }, value, '', { definitions, contacts, faults });
}

/** The ids in a list of things with ids, whatever else may be in it. */
const idsIn = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item) =>
    typeof item === 'object' && item && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );

/** A shared organisation; undefined when it cannot be used. */
export const readOrganisation = (value: unknown, faults: Fault[]): Contact | undefined =>
  readOne('Contact', value, [], faults) as Contact | undefined;

/** A law; undefined when it cannot be used. */
export const readRegime = (value: unknown, faults: Fault[]): Regime | undefined =>
  readOne('Regime', value, [], faults) as Regime | undefined;

/**
 * A file of facts about a provider.
 * @param value anything: what a JSON file held
 * @param organisations whom the file may name besides its own contacts
 * @param faults gets everything that is wrong, each with its path, what was found and what was expected
 * @returns the facts, without what was wrong in them; undefined when too little is left to show
 */
export function readProvider(
  value: unknown,
  organisations: readonly Contact[],
  faults: Fault[],
): Provider | undefined {
  const own = typeof value === 'object' && value && 'contacts' in value ? value.contacts : [];
  const contacts = [...new Set([...idsIn(own), ...idsIn(organisations)])];
  return readOne('Provider', value, contacts, faults) as Provider | undefined;
}
