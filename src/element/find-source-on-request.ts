import { msg, str } from '@lit/localize';
import type { FindSource } from './source.js';

interface ProviderPart {
  readonly findSource: FindSource;
  /** The part has no Lit of its own: what speaks the page's language is handed over. */
  readonly speak: (own: { readonly msg: typeof msg; readonly str: typeof str }) => void;
}

// Written in by the build: a part that a browser kept from an older folder must not meet a newer script.
const VERSION = '__VERSION__';
/** In milliseconds, as for a file. */
const LONGEST = 10_000;

let part: ProviderPart | undefined;
let failures = 0;

/** Asks `parts/provider.js`, which it loads once; where that cannot be had, says so. */
export const findSource: FindSource = (asked, bundled) => {
  const address = `${asked.folder}parts/provider.js`;
  if (part) return part.findSource(asked, bundled);
  return Promise.race([
    // Firefox remembers that a module failed: another attempt goes by another address.
    import(`${address}?${VERSION}${'-'.repeat(failures)}`),
    new Promise((_, refuse) => {
      setTimeout(refuse, LONGEST, 'slow');
    }),
  ])
    .then((loaded) => {
      part = loaded as ProviderPart;
      part.speak({ msg, str });
      return undefined;
    })
    .catch((error: unknown) => {
      part = undefined;
      failures += 1;
      return {
        failure: {
          code: 'part-unreachable',
          where: address,
          found: String(error),
          expected: ['base="…"', 'klachten-procedure.all.js'],
        },
        faults: [],
      };
    });
};
