import type { Fault } from '../model/fault.js';
/** The language all sentences are written in, and the one that holds. */
export declare const SOURCE = "nl";
/** Every language there is, by its own name. */
export declare const LANGUAGES: {
    readonly nl: "Nederlands";
    readonly en: "English";
    readonly de: "Deutsch";
    readonly fr: "Français";
    readonly pl: "Polski";
    readonly tr: "Türkçe";
    readonly uk: "Українська";
    readonly ar: "العربية";
};
export type Locale = keyof typeof LANGUAGES;
/** A language that Dutch is translated into. */
export type Other = Exclude<Locale, typeof SOURCE>;
export declare const LOCALES: readonly Locale[];
/**
 * The language there is for a tag: `en` for `en-GB`, and for what WordPress writes: `en_GB` (RFC 4647, lookup).
 * @returns undefined for a language there is not
 */
export declare const localeOf: (tag: string) => Locale | undefined;
/** Where a line of a language begins. */
export declare const directionOf: (locale: string) => "ltr" | "rtl";
/**
 * The languages a page wants to offer, each once.
 * @param raw tags with spaces or commas in between
 * @param faults gets a `value-unknown` for each that there is not
 */
export declare function readLanguages(raw: string, faults: Fault[]): readonly Locale[];
