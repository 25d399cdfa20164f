import { msg, str } from '@lit/localize';
import type { Words } from '../i18n/speak.js';
import { type Fault, unreachable } from '../model/fault.js';

/** A file of `parts/` or `locales/`, as it is loaded. */
interface Loaded {
  /** A language: its sentences. */
  readonly templates?: Words;
  /** A part has no Lit of its own: what speaks the page's language is handed over. */
  readonly speak: (own: { readonly msg: typeof msg; readonly str: typeof str }) => void;
}

// Written in by the build: a file that a browser kept from an older folder must not meet a newer script.
const VERSION = '__VERSION__';
/** In milliseconds, as for a file of facts. */
const LONGEST = 10_000;

const files = new Map<string, Loaded>();
const arriving = new Map<string, Promise<Fault | undefined>>();
let failures = 0;

/** What was loaded, by its path. */
export const loadedFile = (path: string): unknown => files.get(path);

async function load(path: string, address: string): Promise<Fault | undefined> {
  // Firefox remembers that a module failed: another attempt goes by another address.
  const coming = import(`${address}?${VERSION}${'-'.repeat(failures)}`)
    .then((loaded) => {
      const file = loaded as Loaded;
      // Neither: another file by that name.
      if (!file.templates) file.speak({ msg, str });
      // Also when it comes too late: for who asks again.
      files.set(path, file);
    })
    .catch((error: unknown) => {
      failures += 1;
      throw error;
    });
  try {
    await Promise.race([
      coming,
      new Promise((_, refuse) => {
        // Twice: on a page that was busy for as long the file may be waiting its turn.
        setTimeout(() => setTimeout(refuse, 100, 'slow'), LONGEST);
      }),
    ]);
    return undefined;
  } catch (error) {
    // A browser's own words, without the address once more.
    return unreachable(address, String(error).replace(/:? http.*/, ''));
  } finally {
    arriving.delete(address);
  }
}

/**
 * Loads a file beside the script, once, however many ask for it; what failed is asked for again.
 * @param path in the folder, without its ending: `parts/law`
 * @returns why it cannot be had, or nothing
 */
export function loadFile(path: string, folder: string): Promise<Fault | undefined> {
  const address = `${folder}${path}.js`;
  if (files.has(path)) return Promise.resolve(undefined);
  const asking = arriving.get(address) ?? load(path, address);
  arriving.set(address, asking);
  return asking;
}
