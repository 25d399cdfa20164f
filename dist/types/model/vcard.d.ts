import type { Party } from './procedure.js';
/** What a card says that is no number and no address, in the language of whoever saves it. */
export interface CardWords {
    readonly name: string;
    /** For whom, where, when: what one has to know, a line each. */
    readonly notes: readonly string[];
    readonly locale: string;
}
/**
 * A contact as a card for an address book (RFC 2426: vCard 3.0, the version that the address books of both iOS and
 * Android read; 4.0 is read in part, and 2.1 has no UTF-8 of its own). Numbers in international form: a card
 * travels.
 *
 * A name is never split, for where a family name begins is not known. That of a person stands whole among the first
 * names; any other is the organisation's, with the parts of a person's name empty, so that it shows in both.
 */
export declare function vcardOf(contact: Party, words: CardWords): string;
