import { lineFrom, type Place } from './place.js';
import type { Asked } from './placeholder.js';

export const TAG = 'klachten-procedure';

function elementFor(asked: Asked): HTMLElement {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  return element;
}

/** A box stays, with whatever the page hung on it, and holds the element. A failure shows the line again. */
export function fill(box: Element, asked: Asked): void {
  const element = elementFor(asked);
  const line = lineFrom(box.firstChild);
  box.prepend(element);
  element.append(...line);
}

/** A paragraph with nothing else to read in it goes. */
export function replace({ line, paragraph }: Place, asked: Asked): void {
  const element = elementFor(asked);
  (paragraph ?? line[0])?.before(element);
  element.append(...line);
  if (!paragraph) return;
  // What a page hung on it; not its `data-`, where anything may stand.
  for (const name of ['id', 'class', 'dir', 'hidden']) {
    const value = paragraph.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const { cssText } = (paragraph as HTMLElement).style;
  if (cssText) element.style.cssText = cssText;
  // What the parser still adds goes into the paragraph it began.
  const remove = (): void => {
    if (!paragraph.hasChildNodes()) paragraph.remove();
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', remove);
  else remove();
}

/** After a text, and after what other links in it brought. */
export function follow({ paragraph, end }: Place, asked: Asked): void {
  const element = elementFor(asked);
  // A paragraph brings space of its own.
  if (!paragraph) element.style.marginBlockStart = '1em';
  let last = end;
  while (last.nextSibling?.nodeName === element.nodeName) {
    last = last.nextSibling;
    // A page that keeps a copy of itself, to go back to, keeps what was added too.
    if (element.isEqualNode(last.cloneNode())) return;
  }
  last.after(element);
}
