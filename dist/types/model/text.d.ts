/**
 * A line of text, or a paragraph. No control characters, and none that turn the direction of what follows
 * (U+202A–U+202E, U+2066–U+2069): with them a number can be made to read as another one.
 * @pattern ^(?=.*[\p{L}\p{N}])[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+$
 * @maxLength 2000
 * @example "een regel tekst"
 */
export type Line = string;
/**
 * A name as it is written. The direction of text cannot be turned in it.
 * @pattern ^(?=.*[\p{L}\p{N}])[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+$
 * @maxLength 120
 * @example "een naam"
 */
export type Name = string;
/**
 * The same text in one or several languages, each under its tag (BCP 47): `{ "nl": "…", "en": "…" }`. A text for one
 * region (`en-GB`) is for all who read that language, where there is no other. Who reads another language gets the
 * Dutch one, or else the first, marked as being in that language.
 */
export type Languages = Readonly<Record<string, Line>>;
/** A text of the provider's own; a plain line is Dutch. */
export type Text = Line | Languages;
/** One paragraph, or several. */
export type Texts = Text | readonly Text[];
/** One line, and the language it is in. */
export interface Said {
    readonly line: Line;
    readonly lang: string;
}
/** A text in a language; where that is missing, in Dutch, or else in the first language it has. */
export declare function saidIn(text: Text, lang: string): Said;
