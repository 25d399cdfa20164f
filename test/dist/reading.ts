/** What a visitor reads on a page, from top to bottom, as one line: `Ervoor [lichtpunt wkkgz nl] Erna`. */
import { waitUntil } from '@open-wc/testing';
import { type Frame } from './frame.js';
import { titleOf, widgetsIn } from './snippets.js';

const UNREAD = 'script, style, template, noscript, title';

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** A procedure by what it is asked for; what it shows of the page's own words follows it. */
function wordOf(element: Element): string {
  const [provider, regime, lang] = ['provider', 'regime', 'lang'].map((name) => element.getAttribute(name));
  return `[${[provider, regime, lang].filter(Boolean).join(' ')}]`;
}

function* wordsIn(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      // What an element holds is seen through its slot or not at all; a text node cannot be asked.
      const parent = child.parentElement!;
      if (parent.localName !== 'klachten-procedure' || showsChildren(parent)) yield child.nodeValue ?? '';
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      if (element.matches(UNREAD)) continue;
      if (element.localName === 'klachten-procedure') yield ` ${wordOf(element)} `;
      if (element.localName === 'klachten-procedure' || isSeen(element)) yield* wordsIn(element);
      if (!/^(a|span|b|i|em|strong|font|klachten-procedure)$/.test(element.localName)) yield ' ';
    }
  }
}

/** A slot has no box of its own: what is around it tells. */
function showsChildren({ shadowRoot }: Element): boolean {
  const around = shadowRoot?.querySelector('slot')?.parentNode;
  return !shadowRoot || around === shadowRoot || (!!around && isSeen(around as Element));
}

export const reading = ({ document }: Frame): string =>
  [...wordsIn(document.body)].join('').replace(/\s+/g, ' ').trim();

/** Waits for what should be read, in vain if it never is: the assertion says what is read instead. */
export async function settledReading(frame: Frame, expected: string): Promise<string> {
  const count = expected.split('[').length - 1;
  const ready = () => widgetsIn(frame).length >= count && widgetsIn(frame).every(titleOf);
  await waitUntil(() => ready() && reading(frame) === expected, '', { timeout: 3_000 }).catch(() => undefined);
  // What should come once must not come again a little later.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  return reading(frame);
}
