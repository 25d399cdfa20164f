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

const written = (folders: readonly string[]): string => folders.map((folder) => `${folder}/`).join('');

/** The folder of a page, from the one of its provider: `wkkgz/en/`. */
export const folderOf = (spot: Spot): string => written(foldersOf(spot));

/** Links name it, for a folder on a disk has no other way to open it. */
export const FILE = 'index.html';

/** How one page leads to another: `../wmo/index.html`. Folders travel as a whole, so no address starts at a site. */
export function addressFrom(from: Spot, to: Spot): string {
  const here = foldersOf(from);
  const there = foldersOf(to);
  const parting = here.findIndex((folder, at) => folder !== there[at]);
  const shared = parting < 0 ? here.length : parting;
  return `${'../'.repeat(here.length - shared)}${written(there.slice(shared))}${FILE}`;
}
