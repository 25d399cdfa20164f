import type { Fault } from '../model/fault.js';

/** The language all sentences are written in, and the one that holds. */
export const SOURCE = 'nl';

/** Every language there is, by its own name. */
export const LANGUAGES = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  pl: 'Polski',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
} as const;

export type Locale = keyof typeof LANGUAGES;

/** A language that Dutch is translated into. */
export type Other = Exclude<Locale, typeof SOURCE>;

export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

/**
 * The language there is for a tag: `en` for `en-GB`, and for what WordPress writes: `en_GB` (RFC 4647, lookup).
 * @returns undefined for a language there is not
 */
export const localeOf = (tag: string): Locale | undefined =>
  LOCALES.find((one) => one === tag.trim().toLowerCase().split(/[-_]/)[0]);

/** As many as there are languages: more is no slip of the pen. */
const MOST_FAULTS = LOCALES.length;

/** Where a line of a language begins. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/**
 * The languages a page wants to offer, each once.
 * @param raw tags with spaces or commas in between
 * @param faults gets a `value-unknown` for each that there is not
 */
export function readLanguages(raw: string, faults: Fault[]): readonly Locale[] {
  const found = raw.split(/[\s,;]+/).filter(Boolean);
  const unknown = [...new Set(found.filter((one) => !localeOf(one)))];
  for (const one of unknown.slice(0, MOST_FAULTS))
    faults.push({ code: 'value-unknown', where: 'languages', found: one, expected: LOCALES });
  return [...new Set(found.flatMap((one) => localeOf(one) ?? []))];
}
