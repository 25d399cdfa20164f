import { expect, waitUntil } from '@open-wc/testing';
import { elementTag, type Frame, load, SCRIPT_TAG, shownIn } from './frame.js';
import type { HostStyle } from './host-styles.table.js';

export const PROCEDURE = elementTag('provider="lichtpunt" regime="wkkgz"');
export const CARD = '<klachten-contact contact="klachtenportaal-zorg">Bel Klachtenportaal Zorg</klachten-contact>';
export const INLINE = '<klachten-contact contact="jeugdstem" view="inline">Jeugdstem</klachten-contact>';
export const SENTENCE = `<p id="sentence">Bel ${INLINE}. Of lees verder.</p>`;

// What a window paints where a page paints nothing: who measures contrast has to find it.
const PAPER = 'style="background: Canvas !important"';

const sheetOf = (name: string): string => `/demo/pagina-stijlen/${name}.css`;

/** A page without the script, with a style sheet of its own, or none. */
export async function openHost(body: string, style?: HostStyle, width = 800): Promise<Frame> {
  const link = style ? `<link rel="stylesheet" href="${sheetOf(style.name)}">` : '';
  const frame = await load((iframe) => {
    iframe.width = String(width);
    iframe.srcdoc = `<!doctype html><html ${style?.attributes ?? 'lang="nl"'} ${PAPER}><head>
      <script src="/test/pages/watch.js"></script>${link}</head><body>${body}</body></html>`;
  });
  // A sheet that is not there tests nothing.
  if (style) expect(rulesIn(frame.document.styleSheets[0]!), sheetOf(style.name)).to.be.above(0);
  return frame;
}

/** The same page with the script, and what is in the first procedure as soon as it is there. */
export async function openHostWithScript(
  style?: HostStyle,
  width?: number,
  body = SENTENCE + PROCEDURE + CARD,
): Promise<[ShadowRoot, Frame]> {
  const frame = await openHost(body + SCRIPT_TAG, style, width);
  return [await shownIn(frame), frame];
}

export const elementsIn = ({ document }: Frame): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('klachten-procedure, klachten-contact'),
];

/** All that is to be read in the elements, what is folded away included. */
export async function wordsIn(frame: Frame): Promise<string[]> {
  const roots = elementsIn(frame).map(({ shadowRoot }) => shadowRoot!);
  await waitUntil(() => roots.every((root) => root.querySelector('.root')), 'not everything is shown');
  for (const details of roots.flatMap((root) => [...root.querySelectorAll('details')])) details.open = true;
  return roots.map((root) =>
    root.querySelector<HTMLElement>('.root')!.innerText.replace(/\s+/g, ' ').trim(),
  );
}

function rulesIn(sheet: CSSStyleSheet): number {
  const counts = [...sheet.cssRules].map((rule) => {
    const imported = 'styleSheet' in rule && (rule.styleSheet as CSSStyleSheet | null);
    return imported ? rulesIn(imported) : imported === null ? 0 : 1;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
