import { msg, str } from '@lit/localize';
import type { Fault } from '../model/fault.js';

interface Part {
  /** A part has no Lit of its own: what speaks the page's language is handed over. */
  readonly speak: (own: { readonly msg: typeof msg; readonly str: typeof str }) => void;
}

// Written in by the build: a part that a browser kept from an older folder must not meet a newer script.
const VERSION = '__VERSION__';
/** In milliseconds, as for a file. */
const LONGEST = 10_000;

const parts = new Map<string, Part>();
let failures = 0;

/** What was loaded of `parts/`, by its name. */
export const loadedPart = (name: string): unknown => parts.get(name);

/** Loads `parts/<name>.js`. @returns why it cannot be had, or nothing */
export function loadPart(name: string, folder: string): Promise<Fault | undefined> {
  const address = `${folder}parts/${name}.js`;
  return Promise.race([
    // Firefox remembers that a module failed: another attempt goes by another address.
    import(`${address}?${VERSION}${'-'.repeat(failures)}`),
    new Promise((_, refuse) => {
      setTimeout(refuse, LONGEST, 'slow');
    }),
  ])
    .then((loaded) => {
      const part = loaded as Part;
      part.speak({ msg, str });
      parts.set(name, part);
      return undefined;
    })
    .catch((error: unknown) => {
      failures += 1;
      return {
        code: 'part-unreachable',
        where: address,
        // A browser's own words, without the address once more.
        found: String(error).replace(/:? http.*/, ''),
        expected: ['base="…"', 'klachten-procedure.all.js'],
      };
    });
}
