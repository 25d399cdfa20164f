import type { Channel } from './channel.js';
import type { Fault } from './fault.js';
/** An attribute as it stands in the page; null when it is not there. */
export type Raw = string | null;
/** An attribute as the webmaster meant it: ` “050 571 39 99” ` without the quotes and white space around it. */
export declare const tidy: (raw: Raw) => string;
/** A tidied value to compare with: ids and names are lower case. */
export declare const tidyId: (raw: Raw) => string;
/** True when a boolean attribute is there, unless it says `false`, as who does not know HTML expects. */
export declare const readFlag: (raw: Raw) => boolean;
/**
 * One of a few words.
 * @param allowed the words
 * @param faults gets a `value-unknown` for anything else
 * @param otherwise what nothing, and anything else, counts as
 */
export declare function readOneOf<Word extends string>(where: string, raw: Raw, allowed: readonly [Word, ...Word[]], faults: Fault[], otherwise?: Word): Word;
/** The level of a heading, 1 to 6; 2 when it is not given, and with a fault when it is anything else. */
export declare const readLevel: (raw: Raw, faults: Fault[]) => number;
/** The provider's own phone and mail, which the page supplies because the documents lack them. */
export declare function readChannels(phone: Raw, email: Raw, faults: Fault[]): Channel[];
