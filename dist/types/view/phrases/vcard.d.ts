import type { Party } from '../../model/procedure.js';
import type { CardWords } from '../../model/vcard.js';
/** What an address book says of a contact: for whom first, since the end of a long note is not seen. */
export declare function cardWords(contact: Party, locale: string): CardWords;
