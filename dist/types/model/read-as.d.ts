import type { Fault } from './fault.js';
/** What a reading needs and gathers. */
export interface Reading {
    /** Ids that a `ContactId` or a `StepId` may be. */
    readonly known: Readonly<Record<string, readonly string[]>>;
    /** Gets everything that is wrong, each with its path. */
    readonly faults: Fault[];
}
/** No list in a file is longer; provider.schema.json says the same. */
export declare const MOST_ITEMS = 5000;
/**
 * Reads a value as a type of the format, and keeps what is right: a wrong field or item is left out, and so is the
 * object that cannot do without it.
 * @param type name of a type, or alternatives: `Provider`, `Text[]`
 * @param where path of the value: `contacts[2].channels[0].number`
 * @returns a new value that fits the type, or undefined
 */
export declare function readAs(type: string, value: unknown, where: string, reading: Reading): unknown;
