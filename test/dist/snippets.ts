/** The snippets that are handed out, and what must have become of them. */
import { expect, waitUntil } from '@open-wc/testing';
import { expectQuiet, FALLBACK, type Frame, SCRIPT, shownIn } from './frame.js';

export const PAGE = '/dist/klachtenprocedure/lichtpunt/wkkgz/#widget';
export const PHONE = '<a href="tel:+31228322205">0228 32 22 05</a>';
export const LINK = `<a href="${PAGE}">${FALLBACK}</a>`;
export const FALLBACKS = `${LINK}, of bel Klachtenportaal Zorg: ${PHONE}`;

export const scriptTag = (src = SCRIPT): string => `<script data-cfasync="false" src="${src}" async></script>`;
export const S1 = `<klachten-procedure lang="nl" provider="lichtpunt" regime="wkkgz">${FALLBACKS}</klachten-procedure>`;
export const S2 = `<div class="klachten-procedure" lang="nl" data-provider="lichtpunt" data-regime="wkkgz">${FALLBACKS}</div>`;
export const S3 = `<a href="${PAGE}">${FALLBACK}, of bel 0228 32 22 05</a>`;

/** Lit counts its copies on a page, and shares what it knows of properties. */
const OF_LIT = ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];

/** Where a script made by `test/tools/optimised-scripts.mjs` is. */
export const optimised = (treatment: string, file = 'autoptimize_1234.js', script = 'klachten-procedure'): string =>
  `/test/optimised/${script}/${treatment}/wp-content/cache/${file}`;

export const widgetsIn = ({ document }: Frame): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('klachten-procedure'),
];

export const titleOf = ({ shadowRoot }: Element): string => shadowRoot?.querySelector('h2')?.textContent ?? '';

/** There is one, it shows Lichtpunt, and nothing went wrong. */
export async function expectOneWidget(frame: Frame): Promise<HTMLElement> {
  await shownIn(frame);
  await waitUntil(() => frame.document.readyState === 'complete', 'the page is not ready');
  const widgets = widgetsIn(frame);
  expect(widgets.length).to.equal(1);
  const [widget] = widgets as [HTMLElement];
  const root = widget.shadowRoot!;
  expect(root.querySelectorAll('h2').length).to.equal(1);
  expect(titleOf(widget)).to.contain('Een klacht over Lichtpunt?');
  expect(root.querySelectorAll('ol > li').length).to.equal(4);
  expect(root.querySelector('a[href="tel:+31228322205"]')?.textContent).to.contain('0228 32 22 05');
  expect(widget.getAttribute('lang')).to.equal('nl');
  expectQuiet(frame);
  return widget;
}

/** Nothing is left on `window`, or on what all scripts share, but what Lit keeps there and a page made itself. */
export function expectOnlyLit({ watched, window }: Frame, own: readonly string[] = []): void {
  const allowed = [...OF_LIT, ...own].map((name) => `window ${name}`);
  const added = window.keysNow().filter((key) => !watched.keys.includes(key) && !allowed.includes(key));
  expect(added).to.deep.equal([]);
}

/** Of the page's own words, those that a visitor sees. */
export const seenLinks = ({ document }: Frame): string[] =>
  [...document.querySelectorAll('a')]
    .filter(
      (link) => link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().height > 0,
    )
    .map(({ textContent }) => textContent);
