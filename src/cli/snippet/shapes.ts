import { commaOf } from '../../i18n/format.js';
import { directionOf, type Locale, SOURCE } from '../../i18n/languages.js';
import { speaking } from '../../i18n/speak.js';
import type { Provider } from '../../model/provider.js';
import type { RegimeId } from '../../model/regime.js';
import { folderOf } from '../../page/addresses.js';
import { pageTitle } from '../../page/words.js';
import type { Base } from './base-address.js';
import { elementMarkup, joined, markdownLink, type Markup, textMarkup } from './markup.js';
import type { Script } from './script.js';
import type { Whom } from './whom.js';

/** S1, S2, S3, S4 and S5 of the documentation. */
export const SHAPES = ['element', 'div', 'link', 'script', 'iframe'] as const;

export type Shape = (typeof SHAPES)[number];

/** What a snippet says. */
export interface Placed {
  readonly base: Base;
  readonly provider: Provider;
  /** Absent: the visitor chooses. */
  readonly regime: RegimeId | undefined;
  readonly whom: Whom | undefined;
  readonly script: Script;
  /** What it is in. */
  readonly lang: Locale;
  /** What a visitor may choose from; empty for no choice. */
  readonly languages: readonly Locale[];
}

/** The page may declare another language than it is in. */
const said = ({ lang }: Placed) => ({ lang, dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined });

/** The page that says the same without a script. */
export const pageOf = ({ base, provider, regime, lang }: Placed): string =>
  `${base.folder}/klachtenprocedure/${provider.id}/${folderOf({ regime, locale: lang })}`;

/** The fragment tells the script that a link is a placeholder; a link without it stays a link. */
export const placeholderOf = (placed: Placed): string => `${pageOf(placed)}#widget`;

export const titleOf = ({ provider, lang }: Placed): string => speaking(lang, () => pageTitle(provider));

/** Between that and whom to turn to; the sign keeps a name on either side of it in its place. */
const commaIn = ({ lang }: Placed): string =>
  directionOf(lang) === 'rtl' ? `\u200f${commaOf(lang)}` : commaOf(lang);

/** All the words of the link that stands alone: nothing can stand beside it. */
export const linkTextOf = (placed: Placed): string =>
  placed.whom
    ? `${titleOf(placed)}${commaIn(placed)}${placed.whom.words}${placed.whom.shown}`
    : titleOf(placed);

/** A link says its own language, for an editor may take away what is around it; Dutch is what a page is in anyway. */
const linkMarkup = (placed: Placed, href: string, words: string): Markup =>
  elementMarkup('a', { href, ...(placed.lang !== SOURCE && said(placed)) }, textMarkup(words));

/** What there is without the script: a link and somebody to call, inline, since editors tear paragraphs apart. */
function fallback(placed: Placed, href: string): Markup {
  const link = linkMarkup(placed, href, titleOf(placed));
  if (!placed.whom) return link;
  const { words, shown, href: way } = placed.whom;
  const reached = way ? elementMarkup('a', { href: way }, textMarkup(shown)) : textMarkup(shown);
  return joined(link, textMarkup(`${commaIn(placed)}${words}`), reached);
}

/** Tags of the languages to choose from, as the element reads them. */
const offeredIn = ({ languages }: Placed): string | undefined => languages.join(' ') || undefined;

/** The script's tag; Cloudflare and LiteSpeed leave one alone that says so before its address. */
export const scriptTag = (
  { src, integrity }: Script,
  facts: Readonly<Record<string, string | undefined>> = {},
): Markup =>
  elementMarkup('script', {
    'data-cfasync': 'false',
    src,
    integrity,
    crossorigin: integrity && 'anonymous',
    ...facts,
    async: true,
  });

/** The element, with these children. */
export const elementWith = (placed: Placed, children: Markup): Markup =>
  joined(
    scriptTag(placed.script),
    elementMarkup(
      'klachten-procedure',
      {
        ...said(placed),
        provider: placed.provider.id,
        regime: placed.regime,
        languages: offeredIn(placed),
      },
      children,
    ),
  );

/** The line to paste. */
export function snippetOf(shape: Shape, placed: Placed): Markup {
  const { provider, regime, script } = placed;
  const data = {
    'data-provider': provider.id,
    'data-regime': regime,
    'data-languages': offeredIn(placed),
  };
  switch (shape) {
    case 'element':
      return elementWith(placed, fallback(placed, placeholderOf(placed)));
    case 'div':
      return elementMarkup(
        'div',
        { class: 'klachten-procedure', ...said(placed), ...data },
        fallback(placed, placeholderOf(placed)),
      );
    case 'link':
      return linkMarkup(placed, placeholderOf(placed), linkTextOf(placed));
    case 'script':
      // Beside it, for whoever takes scripts out; the script takes the link for its own.
      return joined(
        scriptTag(script, { lang: placed.lang, ...data }),
        fallback(placed, placeholderOf(placed)),
      );
    case 'iframe':
      return joined(
        elementMarkup('iframe', {
          src: pageOf(placed),
          title: titleOf(placed),
          lang: placed.lang,
          width: '100%',
          height: '1200',
          // An attribute and no style: a strict policy refuses that.
          frameborder: '0',
          allow: 'clipboard-write; web-share',
        }),
        // Beside it, and no placeholder: a filter that drops the frame leaves the link, and nothing shows twice.
        fallback(placed, pageOf(placed)),
      );
  }
}

/** The same link for an editor that reads Markdown. */
export const markdownOf = (placed: Placed): Markup => markdownLink(placeholderOf(placed), linkTextOf(placed));
