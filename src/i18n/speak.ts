import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { LOCALES, type Locale, SOURCE } from './languages.js';

/** The sentences of a language, as lit-localize generates them (src/i18n/generated). */
export type Words = Readonly<Record<string, unknown>>;

const words = new Map<string, Words>();
let spoken: Locale = SOURCE;

configureReentrantLocalization({
  sourceLocale: SOURCE,
  targetLocales: [...LOCALES],
  getLocale: () => spoken,
  loadLocaleSync: (locale) => ({ templates: words.get(locale) ?? {} }) as never,
});

/** Adds sentences to a language: those that are there stay. */
export function learn(locale: Locale, more: Words): void {
  words.set(locale, { ...words.get(locale), ...more });
}

/**
 * Does something in a language: every sentence that is made meanwhile is in it, or in Dutch where it has none. Not
 * one language a page, but one an element; so whatever makes sentences has to happen within it, and at once.
 */
export function speaking<Result>(locale: Locale, make: () => Result): Result {
  const before = spoken;
  spoken = locale;
  try {
    return make();
  } finally {
    spoken = before;
  }
}
