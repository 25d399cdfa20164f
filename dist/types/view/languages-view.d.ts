import { type Locale } from '../i18n/languages.js';
import type { ShownExtra } from './look.js';
/** What a switch offers, and what there is. */
export interface Offer {
    /** Languages to choose from, in this order. */
    readonly offered: readonly Locale[];
    /** The one that is shown. */
    readonly shown: Locale;
    /** Why it is another than was asked for. */
    readonly missing: ShownExtra['missing'];
}
/** What stands above a row of languages, for who does not see that it is one. */
export declare const languageText: () => string;
/** Languages to choose from, each by its own name: who looks for one reads no other. */
export declare const languagesView: ({ offered, shown, missing }: Offer, choose: (locale: Locale) => void) => unknown;
/** Which of two texts holds; nothing where there is only one. */
export declare const translationView: (locale: string) => unknown;
