import type { Catalogue } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import type { contact, procedure } from './show.js';
/** Where a page says the facts are. */
export interface Asked {
    /** Id of the provider, tidied. */
    readonly provider: string;
    /** Address of a file, tidied. */
    readonly src: string;
    /** Address of the folder with the script, with a slash at its end; empty when it cannot be told. */
    readonly folder: string;
    /** Facts themselves; another object whenever the page gives them, be it the same ones. */
    readonly data: {
        readonly value: unknown;
    } | undefined;
}
/** Where an element looks its facts up, and what shows them. */
export interface Source {
    /** Id of the provider. */
    readonly provider: string;
    readonly catalogue: Catalogue;
    readonly show: {
        readonly procedure: typeof procedure;
        readonly contact: typeof contact;
    };
    /** Why the facts asked for could not be had. */
    readonly failure?: Fault | undefined;
    /** What is wrong in them. */
    readonly faults: readonly Fault[];
}
/** Why there is nothing to show, and what else the webmaster should know. */
export type Lost = Pick<Source, 'failure' | 'faults'> & Partial<Pick<Source, 'show'>>;
/**
 * Finds a provider that the script does not hold.
 * @param bundled what the script holds
 * @returns where to look it up; or, while a file is on its way, a promise that resolves when it is worth asking
 * again: for what was wrong when nothing could be had
 */
export type FindSource = (asked: Asked, bundled: Catalogue) => Source | Promise<Lost | undefined>;
/**
 * An address in full; empty when it is none, leads elsewhere than to a web server (`data:` could hold a script), or
 * holds a password.
 * @param from what it is relative to; the page unless given
 */
export declare function absolute(address: string, from?: string): string;
