import { unsafeCSS } from 'lit';
import type { Extra, FindExtra } from './extras/extra.js';
import { findWords } from './find-words.js';
import { loadedFile, loadFile } from './load-file.js';

/** A part has no Lit of its own, so its styles are text. */
interface Part {
  readonly make: Extra['make'];
  readonly styles: readonly string[];
}

const extras = new Map<string, Extra>();

/** Asks the part by that name, which it loads once, and with it what it says in another language. */
export const findExtra: FindExtra = (name, folder, locale) => {
  const path = `parts/${name}`;
  const part = loadedFile(path) as Part | undefined;
  // The way out has its few words among those that come first.
  const words = name === 'exit' ? undefined : findWords(locale, folder, true);
  if (!part || words)
    return Promise.all([words, part ? undefined : loadFile(path, folder)]).then((faults) =>
      faults.find(Boolean),
    );
  // One sheet for all elements.
  const extra = extras.get(name) ?? { make: part.make, styles: part.styles.map(unsafeCSS) };
  extras.set(name, extra);
  return extra;
};

/** Without that folder nothing may be promised. */
export const canFind = (folder: string): boolean => !!folder;
