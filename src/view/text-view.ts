import { html } from 'lit';
import { saidIn, type Text, type Texts } from '../model/text.js';

/** A text of the provider's own: in the visitor's language, or else in its own, marked as such. */
export function textView(text: Text, locale: string): unknown {
  const { line, lang } = saidIn(text, locale);
  return lang === locale ? line : html`<span lang=${lang} dir="auto">${line}</span>`;
}

/** Paragraphs of the provider's own. */
export const textsView = (texts: Texts | undefined, locale: string): unknown =>
  (texts === undefined ? [] : [texts].flat()).map((text) => html`<p>${textView(text, locale)}</p>`);
