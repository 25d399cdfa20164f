import type { Answer } from '../../model/answer.js';
import type { Channel } from '../../model/channel.js';
import { speaking } from '../../i18n/speak.js';
import { openingOf } from '../../model/opening.js';
import { plainHtml } from '../../page/plain-html.js';
import { procedureHtml } from '../../page/procedure-html.js';
import { viewStyles } from '../../page/view-styles.js';
import { toolsView } from '../../view/extra-view.js';
import { attributeText, elementMarkup, type Markup, textMarkup, viewMarkup } from './markup.js';
import { pageOf, type Placed, titleOf } from './shapes.js';

const CLASS = 'klachten-full';
/** Three times over, so that a page's own rules for a heading or a link in an article count for less. */
const HOLDER = `.${CLASS}`.repeat(3);
/** In front of every class: a page with Bootstrap has rules for `.card`. */
const PREFIX = 'klachten-';

// A shadow root undoes what a page does to headings, links and lists; here that has to be said. Not to a drawing: what
// its attributes say of it counts as a style, and would be undone with the rest.
const UNDONE = ['', '::before', '::after'].map((part) => `*:where(:not(svg,svg *))${part}`).join();
// Links take exactly the room that the choice of the element will take, its buttons included; and what only a script
// can do has its room kept free.
const CHOICE = `
  .regimes { margin-block: 1.6em; }
  .regimes .heading { margin: 0; padding-block-end: 0.6em; font-size: 1em; font-weight: 600; line-height: 1.55; }
  .regimes ul { display: grid; gap: 0.6em; list-style: none; }
  .regimes li { max-inline-size: none; }
  .regimes .option { padding-inline-start: 3em; font-weight: 400; }
  .tools, .state { visibility: hidden; }
`;

/** All styles in one line, for what is inside the holder and nothing else. */
function stylesInOneLine(): string {
  // No class of ours is in it, so that it gets no prefix.
  const place = '\0';
  return `${place}{&,${UNDONE}{all:revert}}${viewStyles(place)}${place}{${CHOICE}}`
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\.(?=[a-z])/gi, `.${PREFIX}`)
    .replaceAll(place, HOLDER);
}

const IDS = / id="[^"]*"/g;
const CLASSES = / class="([^"]*)"/g;
const TAG = /<[^>]*>/g;

const fitTag = (tag: string): string =>
  tag
    // The element has the same ids, and may stand there twice.
    .replace(IDS, '')
    .replace(
      CLASSES,
      (_, names: string) => ` class="${names.trim().replace(/(^|\s+)(?=\S)/g, `$1${PREFIX}`)}"`,
    );

/**
 * The link to the page of its own, where it moves nothing: folded away with where all this comes from. Where there is
 * a choice to make nothing is folded away, and that is such links.
 */
function withLink(html: string, link: string): string {
  const last = html.lastIndexOf('</details>');
  return last < 0 ? html : `${html.slice(0, last)}<p>${link}</p>${html.slice(last)}`;
}

/** With the room that the fold with printing and copying will take, at the end. */
const withRoom = (html: string): string =>
  html.replace(/<\/div>$/, `${plainHtml(toolsView({ content: '' }))}</div>`);

/** The whole procedure as plain HTML in the language of the element, for the place that the element takes over without anything moving. */
export const fullMarkup = (answer: Answer, placed: Placed): Markup =>
  speaking(placed.lang, () => markupOf(answer, placed));

function markupOf(answer: Answer, placed: Placed): Markup {
  // Only a script knows whether somebody answers now; on a holiday it would say this, which is as long as the rest.
  const opening = (channel: Channel) => openingOf(channel, { date: '2026-12-25', time: '12:00' });
  const look = { locale: placed.lang, level: 2, view: 'all', hideHeading: false, opening } as const;
  const html = procedureHtml(answer, look, (regime) => attributeText(pageOf({ ...placed, regime })));
  // No placeholder: where a filter took the element away, all there is to say is here.
  const link = elementMarkup('a', { href: pageOf(placed) }, textMarkup(titleOf(placed)));
  return elementMarkup(
    'div',
    { class: CLASS },
    elementMarkup('style', {}, viewMarkup(stylesInOneLine())),
    viewMarkup(withRoom(withLink(html, link)).replace(TAG, fitTag)),
  );
}
