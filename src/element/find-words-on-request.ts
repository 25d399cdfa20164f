import { SOURCE } from '../i18n/languages.js';
import { learn, type Words } from '../i18n/speak.js';
import type { FindWords } from './find-words.js';
import { loadedFile, loadFile } from './load-file.js';

const learned = new Set<string>();

/** Asks `locales/<language>.js`, and what is not seen at first from `locales/<language>.more.js`, each once. */
export const findWords: FindWords = (locale, folder, more) => {
  if (locale === SOURCE) return undefined;
  const paths = [`locales/${locale}`, ...(more ? [`locales/${locale}.more`] : [])];
  const unknown = paths.filter((path) => !learned.has(path));
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
