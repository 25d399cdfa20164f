import type { Contact } from './contact.js';
import type { Fault } from './fault.js';
import type { Provider } from './provider.js';
/**
 * A file of facts about a provider.
 * @param value anything: what a JSON file held
 * @param organisations whom the file may name besides its own contacts
 * @param faults gets everything that is wrong, each with its path, what was found and what was expected
 * @returns the facts, without what was wrong in them; undefined when too little is left to show: no name, or nothing
 * under any law
 */
export declare function readProvider(value: unknown, organisations: readonly Contact[], faults: Fault[]): Provider | undefined;
