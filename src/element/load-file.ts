import { msg, str } from '@lit/localize';
import { type Fault, unreachable } from '../model/fault.js';

/** A file of `parts/` or `locales/`, as it is loaded. */
interface Loaded {
  /** A part has no Lit of its own: what speaks the page's language is handed over. */
  readonly speak?: (own: { readonly msg: typeof msg; readonly str: typeof str }) => void;
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

async function load(path: string, folder: string): Promise<Fault | undefined> {
  const address = `${folder}${path}.js`;
  try {
    const file = (await Promise.race([
      // Firefox remembers that a module failed: another attempt goes by another address.
      import(`${address}?${VERSION}${'-'.repeat(failures)}`),
      new Promise((_, refuse) => {
        setTimeout(refuse, LONGEST, 'slow');
      }),
    ])) as Loaded;
    file.speak?.({ msg, str });
    files.set(path, file);
    return undefined;
  } catch (error) {
    failures += 1;
    // A browser's own words, without the address once more.
    return unreachable(address, String(error).replace(/:? http.*/, ''));
  } finally {
    arriving.delete(path);
  }
}

/**
 * Loads a file beside the script, once, however many ask for it; what failed is asked for again.
 * @param path in the folder, without its ending: `parts/law`
 * @returns why it cannot be had, or nothing
 */
export function loadFile(path: string, folder: string): Promise<Fault | undefined> {
  const asking = arriving.get(path) ?? load(path, folder);
  if (!files.has(path)) arriving.set(path, asking);
  return asking;
}
