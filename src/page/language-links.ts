import { directionOf, LANGUAGES, type Locale, LOCALES, SOURCE } from '../i18n/languages.js';
import { languageText } from '../view/languages-view.js';
import { plainText } from './plain-html.js';

/** Where the same page is in another language. */
export type AddressIn = (locale: Locale) => string;

/** `_self`: within a frame (page-document.ts) a page takes the place of the other. */
function linkHtml(locale: Locale, shown: Locale, addressIn: AddressIn): string {
  const current = locale === shown ? ' aria-current="page"' : '';
  const direction = directionOf(locale);
  const dir = direction === directionOf(shown) ? '' : ` dir="${direction}"`;
  return `<li><a class="language" href="${addressIn(locale)}" lang="${locale}" hreflang="${locale}"${dir} target="_self"${current}>${LANGUAGES[locale]}</a></li>`;
}

/** Links to the page in every language, each by its own name: who looks for one reads no other. */
export const languageLinks = (shown: Locale, addressIn: AddressIn): string =>
  `<nav aria-label="${plainText(languageText())}"><ul class="languages" role="list">${LOCALES.map((locale) => linkHtml(locale, shown, addressIn)).join('')}</ul></nav>`;

/**
 * The same for search engines, which show each person the page in their language; who has none of these gets Dutch,
 * the text that holds. Every page names all of them, itself as well: a list that the others do not return counts for
 * nothing. No `canonical` beside it, for a translation is a page of its own, and no `Content-Language`: `lang` says it.
 * @param addressIn whole addresses: a relative one counts for nothing (Google Search Central, Localized versions)
 */
export const alternateLinks = (addressIn: AddressIn): readonly string[] =>
  [...LOCALES.map((locale) => [locale, locale] as const), ['x-default', SOURCE] as const].map(
    ([hreflang, locale]) => `<link rel="alternate" hreflang="${hreflang}" href="${addressIn(locale)}">`,
  );
