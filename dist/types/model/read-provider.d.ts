import type { Contact } from './contact.js';
import type { Fault } from './fault.js';
import type { Provider } from './provider.js';
/** In bytes: no file is larger. A thousand contacts with hours and conditions are 0.4 MB. */
export declare const LARGEST_FILE = 2000000;
/** What to say of a file that leaves nothing to show. */
export declare const unusable: (found: unknown, where: string) => Fault;
/**
 * What to say of a text that is no JSON: where it stops being that (`file:line:column`), and what stands there.
 * @param text empty when the bytes are no UTF-8
 */
export declare function notJson(text: string, where: string): Fault;
/**
 * A file of facts about a provider.
 * @param value anything: what a JSON file held
 * @param organisations whom the file may name besides its own contacts
 * @param faults gets everything that is wrong, each with its path, what was found and what was expected
 * @returns the facts, without what was wrong in them; undefined when too little is left to show: no name, or nothing
 * under any law
 */
export declare function readProvider(value: unknown, organisations: readonly Contact[], faults: Fault[]): Provider | undefined;
