import { absolute } from './source.js';

// While a classic script runs this is its element, whatever the file is called; in a module it is null. An image of
// that name (`<img name=currentScript>`) goes before it, and must not say where our code comes from.
const found: unknown = (globalThis as { document?: Document }).document?.currentScript;
/** The element of this script, as far as that can be told. */
export const ownScript = found && found instanceof HTMLScriptElement ? found : undefined;

/**
 * The folder that holds the script, `parts/` and `providers/`.
 * @param given what the page says it is; else it is where the script came from, as far as that can be told: a page
 * optimiser may have put it into a file of its own
 * @returns an address with a slash at its end; empty when it cannot be told
 */
export const baseAddress = (given: string): string =>
  given
    ? absolute(given.replace(/\/*$/, '/'))
    : absolute(
        '.',
        ownScript?.src ??
          document.querySelector<HTMLScriptElement>('script[src*="klachten-procedure."]')?.src ??
          '',
      );

/**
 * The same, where it may be promised that `parts/` is in it: a script by another name was put somewhere else.
 */
export const sureBaseAddress = (given: string): string =>
  given || !ownScript || /\/klachten-procedure(\.all)?\.js(\?|$)/.test(ownScript.src)
    ? baseAddress(given)
    : '';
