import { unsafeCSS } from 'lit';
import type { Extra, FindExtra } from './extras/extra.js';
import { loadedPart, loadPart } from './load-part.js';

/** A part has no Lit of its own, so its styles are text. */
interface Part {
  readonly make: Extra['make'];
  readonly styles: readonly string[];
}

const extras = new Map<string, Extra>();

/** Asks the part by that name, which it loads once. */
export const findExtra: FindExtra = (name, folder) => {
  const part = loadedPart(name) as Part | undefined;
  if (!part) return loadPart(name, folder);
  // One sheet for all elements.
  const extra = extras.get(name) ?? { make: part.make, styles: part.styles.map(unsafeCSS) };
  extras.set(name, extra);
  return extra;
};

/** Without that folder nothing may be promised. */
export const canFind = (folder: string): boolean => !!folder;
