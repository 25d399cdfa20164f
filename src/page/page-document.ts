import { directionOf, type Locale } from '../i18n/languages.js';
import type { Answer } from '../model/answer.js';
import type { Contact } from '../model/contact.js';
import type { Procedure } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
import { lawStyles } from '../view/law.styles.js';
import { dutchView } from '../view/name-view.js';
import { jsonLd } from './json-ld.js';
import { type AddressIn, alternateLinks, languageLinks } from './language-links.js';
import { pageStyles } from './page.styles.js';
import { plainHtml, plainText } from './plain-html.js';
import { procedureHtml } from './procedure-html.js';
import { type AddressOf, regimeLinks } from './regime-links.js';
import { viewStyles } from './view-styles.js';
import { pageWords, whatThisIs } from './words.js';

/** What a page shows, and what is around it. */
export interface PageContent {
  readonly provider: Provider;
  readonly answer: Answer;
  /** Everything the provider arranged; when that is several, each page leads to the others. */
  readonly procedures: readonly Procedure[];
  /** Those that are known to be organisations. */
  readonly organisations: readonly Contact[];
  /** Language of the page; it is made within `speaking()`. */
  readonly locale: Locale;
  readonly addressOf: AddressOf;
  readonly addressIn: AddressIn;
  /** The same, with the site in it; absent where that is not known. */
  readonly wholeAddressIn?: AddressIn | undefined;
}

/**
 * Nothing runs and nothing is asked of anybody, wherever the page is put; the data in it are no script. `connect-src`
 * is for tools that look at a page from within, as Lighthouse does for robots.txt.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * - `base`: within a frame a link leads out of it, for few sites let themselves be shown in one;
 * - `format-detection`: a phone makes links of dates and postcodes;
 * - `icon`: else a browser asks the server for one.
 */
function headHtml({ provider, answer, organisations, locale, wholeAddressIn }: PageContent): string {
  const { title, description } = pageWords(provider, answer.procedure, locale);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<base target="_top">',
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="format-detection" content="telephone=no, date=no, address=no">',
    '<link rel="icon" href="data:,">',
    ...(wholeAddressIn ? alternateLinks(wholeAddressIn) : []),
    `<style>${viewStyles()}${lawStyles.cssText.trim()}${pageStyles.cssText.trim()}</style>`,
    `<script type="application/ld+json">${jsonLd(provider, answer, organisations, locale)}</script>`,
  ].join('\n');
}

/** Whose procedures these are, in which languages, and the way to the other one for who is in the wrong place. */
function barHtml({ provider, answer, procedures, locale, addressOf, addressIn }: PageContent): string {
  const name = plainHtml(dutchView(provider.name, locale));
  const links =
    answer.procedure && procedures[1] ? regimeLinks(procedures, answer.procedure, addressOf, locale) : '';
  return `<header class="bar"><div class="root"><p class="owner">${name} <small class="quiet">${plainText(whatThisIs())}</small></p>${languageLinks(locale, addressIn)}${links}</div></header>`;
}

/** A whole page: complete without a script, and on paper. */
export function pageDocument(content: PageContent): string {
  const { answer, locale, addressOf } = content;
  const look = { locale, level: 1, view: 'all', hideHeading: false } as const;
  // Nobody can unfold paper, and not every browser does so by itself.
  const procedure = procedureHtml(answer, look, addressOf)
    .replaceAll('<details', '<details open')
    // A frame that may not lead the whole window elsewhere would refuse a call too.
    .replace(/<a (?=[^>]*href="(?:tel|mailto|sms):)/g, '<a target="_self" ');
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${directionOf(locale)}">`,
    `<head>\n${headHtml(content)}\n</head>`,
    `<body>\n${barHtml(content)}\n<main id="widget">${procedure}</main>\n</body>`,
    '</html>\n',
  ].join('\n');
}
