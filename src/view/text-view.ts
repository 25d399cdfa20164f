import { html } from 'lit';
import { WHOLE_FORMAT } from '../model/scope.js';
import { saidIn, type Text, type Texts } from '../model/text.js';
import { numberView } from './name-view.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** A phone number, or whatever else has as many digits with signs in between. */
const NUMBER = /(\+?\(?\d[\d\s()-]{4,}\d)/;

/** Among letters that run from right to left the groups of a number would be read from the wrong end. */
const withNumbers = (line: string): readonly unknown[] =>
  line.split(NUMBER).map((part, at) => (at % 2 ? numberView(part) : part));

/** A text of the provider's own: in the visitor's language, or else in its own, marked as such. */
export function textView(text: Text, locale: string): unknown {
  const { line, lang } = saidIn(text, locale);
  const shown = WHOLE_FORMAT && RIGHT_TO_LEFT.test(line) ? withNumbers(line) : line;
  return lang === locale ? shown : html`<span lang=${lang} dir="auto">${shown}</span>`;
}

/** Paragraphs of the provider's own. */
export const textsView = (texts: Texts | undefined, locale: string): unknown =>
  (texts === undefined ? [] : [texts].flat()).map((text) => html`<p>${textView(text, locale)}</p>`);
