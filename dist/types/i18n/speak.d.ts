import { type Locale } from './languages.js';
/** The sentences of a language, as lit-localize generates them (src/i18n/generated). */
export type Words = Readonly<Record<string, unknown>>;
/** Adds sentences to a language: those that are there stay. */
export declare function learn(locale: Locale, more: Words): void;
/**
 * Does something in a language: every sentence that is made meanwhile is in it, or in Dutch where it has none. Not
 * one language a page, but one an element; so whatever makes sentences has to happen within it, and at once.
 */
export declare function speaking<Result>(locale: Locale, make: () => Result): Result;
