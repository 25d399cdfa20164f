import { type Text, type Texts } from '../model/text.js';
/** A text of the provider's own: in the visitor's language, or else in its own, marked as such. */
export declare function textView(text: Text, locale: string): unknown;
/** Paragraphs of the provider's own. */
export declare const textsView: (texts: Texts | undefined, locale: string) => unknown;
