import type { Party } from '../model/procedure.js';
/** For whom, where and for what a contact is, as far as the source says so. */
export declare function placesView(contact: Party, locale: string): unknown;
