import type { ExtraHost } from './extra.js';

/** On what is printed, and on everything it stands in. */
const MARK = 'data-klachten-print';

/** Beats what a page says with ids. */
const SURELY = ':not(#_#_#_#_)';
const SELF = `[${MARK}='self']${SURELY}`;
const WAY = `[${MARK}='way']${SURELY}`;
const OTHERS = `:not([${MARK}])${SURELY}`;

/**
 * What it stands in is there for the paper alone: no size, place, columns, colours or looks of its own, and no
 * letters, since text beside it cannot be chosen. (On the page's root a size stays, for `rem` is counted from it. A
 * width is said, for a dialog on top of the page would be as narrow as it can.)
 */
const SHEET = `
@page { size: auto; margin: 15mm }
@media print {
  ${WAY}, ${SELF} {
    all: initial !important; display: block !important; inline-size: 100% !important; color-scheme: light !important;
  }
  ${WAY} { font-size: 0 !important; line-height: 0 !important }
  :root${WAY} { font-size: medium !important }
  ${SELF} { color: #000 !important }
  ${WAY}::before, ${WAY}::after, ${SELF}::before, ${SELF}::after { content: none !important }
  ${WAY}::backdrop { display: none !important }
  ${WAY} > ${OTHERS} { display: none !important }
  :host > ${OTHERS} { display: none !important }
}`;

/** In milliseconds: where printing is forbidden nothing happens at all. */
const BEGIN = 1000;

/** In milliseconds: how long what is folded may take to come. */
const UNFOLD = 2000;

/** Where a sheet cannot be adopted it would have to be a `<style>`, which a strict policy refuses. */
export const canPrint = ({ element }: ExtraHost): boolean =>
  'adoptedStyleSheets' in element.ownerDocument && typeof window.print === 'function';

/** What a node is laid out in, through the roots of other components. */
const outside = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

function wayTo(element: Element): readonly Element[] {
  const way: Element[] = [];
  for (let node = outside(element); node; node = outside(node)) way.push(node);
  return way;
}

/** Opens whatever is folded; what that brings may hold folds again. */
async function unfoldAll({ element, root }: ExtraHost, opened: Set<HTMLDetailsElement>): Promise<void> {
  for (;;) {
    const folded = [...root.querySelectorAll('details')].filter((one) => !one.open && !opened.has(one));
    if (!folded[0]) return;
    await Promise.all(
      folded.map((one) => {
        opened.add(one);
        return new Promise((resolve) => {
          one.addEventListener('toggle', resolve, { once: true });
          one.open = true;
        });
      }),
    );
    await element.updateComplete;
  }
}

/** The same, for as long as somebody waits for paper: what is not there then is not on it. */
async function unfold(host: ExtraHost, opened: Set<HTMLDetailsElement>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, UNFOLD);
  });
  await Promise.race([unfoldAll(host, opened), late]);
  clearTimeout(timer);
}

/** Makes paper of the element alone. @returns what undoes it */
function isolate(element: HTMLElement): () => void {
  const way = wayTo(element);
  const roots = [...new Set([element, ...way].map((node) => node.getRootNode() as Document | ShadowRoot))];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  // The page's letters are what it keeps, and they come from above.
  sheet.insertRule(`@media print { ${SELF} {} }`, sheet.cssRules.length);
  const media = sheet.cssRules[sheet.cssRules.length - 1] as CSSMediaRule;
  (media.cssRules[0] as CSSStyleRule).style.setProperty(
    'font-family',
    getComputedStyle(element).fontFamily,
    'important',
  );
  element.setAttribute(MARK, 'self');
  for (const node of way) node.setAttribute(MARK, 'way');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const node of [element, ...way]) node.removeAttribute(MARK);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Asks the browser for paper. @returns false when nothing came of it; true as well once `over` is aborted */
function askToPrint({ signal: over }: AbortController): Promise<boolean> {
  const until = { signal: over };
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = (): void => {
      timer = setTimeout(resolve, BEGIN, false);
    };
    const done = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    window.addEventListener('beforeprint', done, until);
    over.addEventListener('abort', done);
    // While the page is still loading a browser waits for that first.
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, until);
    window.print();
  });
}

/**
 * Prints an element on its own, unfolded, in the window it stands in. A press while the last one is still being seen
 * to is no second one.
 * @returns what does it, and says false when the browser does not let it
 */
export function makePrint(host: ExtraHost): () => Promise<boolean> {
  const { element, signal } = host;
  let undo = (): void => undefined;
  let isBusy = false;

  async function print(): Promise<boolean> {
    undo();
    const opened = new Set<HTMLDetailsElement>();
    const over = new AbortController();
    let restore = (): void => undefined;
    undo = () => {
      if (over.signal.aborted) return;
      over.abort();
      restore();
      for (const fold of opened) fold.open = false;
    };
    signal.addEventListener('abort', undo, { signal: over.signal });
    await unfold(host, opened);
    if (signal.aborted) return true;
    restore = isolate(element);
    window.addEventListener('afterprint', undo, { signal: over.signal });
    const isPrinted = await askToPrint(over);
    if (!isPrinted) undo();
    return isPrinted;
  }

  return async () => {
    if (isBusy) return true;
    isBusy = true;
    try {
      return await print();
    } catch {
      undo();
      return false;
    } finally {
      isBusy = false;
    }
  };
}
