import { type Locale, type Other, SOURCE } from '../i18n/languages.js';
import { learn, type Words } from '../i18n/speak.js';
import { unreachable } from '../model/fault.js';
import type { FindWords } from './find-words.js';

/** Each by its name, so that any bundler finds it and makes it a file of its own. */
const LOAD: Readonly<Record<Other, () => Promise<{ readonly templates: Words }>>> = {
  ar: () => import('../i18n/generated/ar.js'),
  de: () => import('../i18n/generated/de.js'),
  en: () => import('../i18n/generated/en.js'),
  fr: () => import('../i18n/generated/fr.js'),
  pl: () => import('../i18n/generated/pl.js'),
  tr: () => import('../i18n/generated/tr.js'),
  uk: () => import('../i18n/generated/uk.js'),
};

const learned = new Set<Locale>([SOURCE]);

/** Asks a module of the package, which comes once. */
export const findWords: FindWords = (locale) => {
  if (learned.has(locale)) return undefined;
  return LOAD[locale as Other]().then(
    ({ templates }) => {
      learned.add(locale);
      learn(locale, templates);
      return undefined;
    },
    (error: unknown) => unreachable(`languages/${locale}.js`, String(error)),
  );
};

export const hasWords = (locale: Locale): boolean => learned.has(locale);

export const canFindWords: (folder: string) => boolean = () => true;
