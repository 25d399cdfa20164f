declare const made: unique symbol;

/** HTML, or Markdown. Only this file makes it, so that nothing out of a file of facts is ever read as markup. */
export type Markup = string & { readonly [made]: true };

const asMarkup = (text: string): Markup => text as Markup;

/** What our own views wrote, which know no other way to write a text than as a text. */
export const viewMarkup = (html: string): Markup => asMarkup(html);

/** Attributes in the order in which they are written; undefined leaves one out, and true writes its name alone. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (plain: string, signs: RegExp): string => plain.replace(signs, (sign) => SIGNS[sign] ?? sign);

/** Text as HTML. */
export const textMarkup = (plain: string): Markup => asMarkup(escaped(plain, /[&<>]/g));

/** Text as the value of an attribute, between straight double quotes. */
export const attributeText = (plain: string): string => escaped(plain, /[&<>"]/g);

/** An element with an end tag of its own: without one it swallows the text behind it. */
export function elementMarkup(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === true ? [` ${key}`] : [` ${key}="${attributeText(value)}"`],
  );
  return asMarkup(`<${name}${written.join('')}>${content.join('')}</${name}>`);
}

/** One behind the other. */
export const joined = (...parts: readonly Markup[]): Markup => asMarkup(parts.join(''));

// As numbers: a reader of Markdown may take a bracket behind a backslash for a bracket all the same.
const asNumber = (sign: string): string => `&#${String(sign.charCodeAt(0))};`;

/** A link in Markdown, which shows HTML as text where HTML is not allowed. */
export function markdownLink(href: string, text: string): Markup {
  const words = text.replace(/[\\`*_[\]<>&!#~|]/g, asNumber);
  return asMarkup(`[${words}](${href.replace(/[()]/g, encodedBracket).replace(/&/g, asNumber)})`);
}

const encodedBracket = (sign: string): string => (sign === '(' ? '%28' : '%29');
