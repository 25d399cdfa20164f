import { type Locale } from '../i18n/languages.js';
/**
 * The language an element is in, as the page says it: by its own `lang` or `data-lang`, else by the nearest ancestor's.
 * @returns Dutch where nothing says so, or where it is a language there is not
 */
export declare const languageOf: (element: HTMLElement) => Locale;
/** Calls whenever a page changes the language of anything that an element stands in: one observer for all of them. */
export declare function watchLanguage(element: Element, changed: () => void): void;
/** Nothing stays behind when the last of them leaves. */
export declare function unwatchLanguage(changed: () => void): void;
