/** The element of this script, as far as that can be told. */
export declare const ownScript: HTMLScriptElement | undefined;
/**
 * The folder that holds the script, `parts/` and `providers/`.
 * @param given what the page says it is; else it is where the script came from, as far as that can be told: a page
 * optimiser may have put it into a file of its own
 * @returns an address with a slash at its end; empty when it cannot be told
 */
export declare const baseAddress: (given: string) => string;
/**
 * The same, where it may be promised that `parts/` is in it: a script by another name was put somewhere else.
 */
export declare const sureBaseAddress: (given: string) => string;
