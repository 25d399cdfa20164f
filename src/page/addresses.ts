import { type Locale, SOURCE } from '../i18n/languages.js';
import type { RegimeId } from '../model/regime.js';

/** One of the pages of a provider. */
export interface Spot {
  /** Absent for the page above those of the laws. */
  readonly regime?: RegimeId | undefined;
  readonly locale: Locale;
}

/** No law is called by two letters, so a folder is a law or a language and never both; Dutch needs no folder. */
const foldersOf = ({ regime, locale }: Spot): readonly string[] => [
  ...(regime ? [regime] : []),
  ...(locale === SOURCE ? [] : [locale]),
];

/** Links name `index.html`, for a folder on a disk has no other way to open it. */
const inFolders = (folders: readonly string[]): string => [...folders, 'index.html'].join('/');

/** Where a page is, from the folder of its provider: `wkkgz/en/index.html`. */
export const pathOf = (spot: Spot): string => inFolders(foldersOf(spot));

/** How one page leads to another: `../wmo/index.html`. Folders travel as a whole, so no address starts at a site. */
export function addressFrom(from: Spot, to: Spot): string {
  const here = foldersOf(from);
  const there = foldersOf(to);
  const shared = here[0] === there[0] ? (here[1] === there[1] ? 2 : 1) : 0;
  return '../'.repeat(here.slice(shared).length) + inFolders(there.slice(shared));
}
