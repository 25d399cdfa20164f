import { type Locale, SOURCE } from '../i18n/languages.js';
import { learn, type Words } from '../i18n/speak.js';
import type { FindWords } from './find-words.js';
import { loadedFile, loadFile } from './load-file.js';

const learned = new Set<string>();

const unknownOf = (locale: Locale, more: boolean): readonly string[] =>
  locale === SOURCE
    ? []
    : [`locales/${locale}`, ...(more ? [`locales/${locale}.more`] : [])].filter((path) => !learned.has(path));

export const hasWords = (locale: Locale, more: boolean): boolean => !unknownOf(locale, more)[0];

/** Asks `locales/<language>.js`, and what is not seen at first from `locales/<language>.more.js`, each once. */
export const findWords: FindWords = (locale, folder, more) => {
  const unknown = unknownOf(locale, more);
  if (!unknown[0]) return undefined;
  return Promise.all(
    unknown.map(async (path) => {
      const fault = await loadFile(path, folder);
      if (fault) return fault;
      learned.add(path);
      learn(locale, (loadedFile(path) as { readonly templates: Words }).templates);
      return undefined;
    }),
  ).then((faults) => faults.find(Boolean));
};

/** Without that folder nothing may be promised. */
export const canFindWords = (folder: string): boolean => !!folder;
