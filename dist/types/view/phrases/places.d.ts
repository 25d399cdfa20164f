import type { Party } from '../../model/procedure.js';
/** Where and for what a contact is, as far as the source says so. */
export declare function placesOf(contact: Party, locale: string): readonly unknown[];
