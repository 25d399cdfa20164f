import type { Locale } from '../i18n/languages.js';
import type { Fault } from '../model/fault.js';
/**
 * Sees to it that a language can be spoken.
 * @param folder where `locales/` is; empty when that cannot be told
 * @param more true when sentences are needed that are not seen at first
 * @returns nothing when it can be; while its sentences are on their way a promise, for why they cannot be had
 */
export type FindWords = (locale: Locale, folder: string, more: boolean) => Promise<Fault | undefined> | undefined;
/**
 * Every language is inside. In `klachten-procedure.js` find-words-on-request.ts stands in its place, in the npm
 * package find-words-by-import.ts.
 */
export declare const findWords: FindWords;
/** Whether it can be spoken now. */
export declare const hasWords: (locale: Locale, more: boolean) => boolean;
/** Whether another language than Dutch may be promised. */
export declare const canFindWords: (folder: string) => boolean;
