import { msg, str } from '@lit/localize';
import type { FindSource } from './source.js';

interface ProviderPart {
  readonly findSource: FindSource;
  /** The part has no Lit of its own: what speaks the page's language is handed over. */
  readonly speak: (own: { readonly msg: typeof msg; readonly str: typeof str }) => void;
}

let part: ProviderPart | undefined;
let failures = 0;

/** Asks `parts/provider.js`, which it loads once; where that cannot be had, says so. */
export const findSource: FindSource = (asked, bundled) => {
  // Firefox remembers that a module failed: another attempt goes by another address.
  const address = `${asked.folder}parts/provider.js${failures ? `?${String(failures)}` : ''}`;
  return part
    ? part.findSource(asked, bundled)
    : import(address)
        .then((loaded: ProviderPart) => {
          loaded.speak({ msg, str });
          part = loaded;
          return undefined;
        })
        .catch((error: unknown) => {
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
