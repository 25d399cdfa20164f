import { expect, waitUntil } from '@open-wc/testing';

/** The built script, as a page asks for it. */
export const SCRIPT = '/dist/klachten-procedure.js';
export const SCRIPT_TAG = `<script src="${SCRIPT}"></script>`;

/** What a page shows by itself until the script comes. */
export const FALLBACK = 'Klachtenprocedure van Lichtpunt';
export const LICHTPUNT = elementTag('provider="lichtpunt" regime="wkkgz"');

export function elementTag(attributes: string): string {
  return `<klachten-procedure ${attributes}><a href="https://voorbeeld.nl/">${FALLBACK}</a></klachten-procedure>`;
}

/** What test/pages/watch.js keeps. */
interface Watched {
  readonly written: string[];
  readonly errors: string[];
  readonly violations: string[];
  readonly touched: string[];
  readonly keys: string[];
}

type FrameWindow = Window & typeof globalThis & { watched: Watched; keysNow: () => string[] };

export interface Frame {
  readonly iframe: HTMLIFrameElement;
  readonly window: FrameWindow;
  readonly document: Document;
  readonly watched: Watched;
}

const open = new Set<HTMLIFrameElement>();

/** A page of its own from test/pages, with the policy that its first line asks for. */
export const openPage = (name: string): Promise<Frame> =>
  load((iframe) => {
    iframe.src = `/test/pages/${name}.html`;
  });

/** A page of its own with this in it, and the watch in front of all. */
export const openFrame = (body: string, head = '', width = 800): Promise<Frame> =>
  load((iframe) => {
    iframe.width = String(width);
    iframe.srcdoc = `<!doctype html><html lang="nl"><head><script src="/test/pages/watch.js"></script>${head}</head>
      <body>${body}</body></html>`;
  });

/** Resolves when everything in the frame has loaded, async scripts included. */
export async function load(fill: (iframe: HTMLIFrameElement) => void): Promise<Frame> {
  const iframe = document.createElement('iframe');
  iframe.width = '800';
  iframe.height = '600';
  // In the corner of the window, so that a place in the frame is a place for the mouse.
  iframe.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  fill(iframe);
  const loaded = new Promise((resolve) => {
    iframe.addEventListener('load', resolve, { once: true });
  });
  document.body.append(iframe);
  open.add(iframe);
  await loaded;
  const window = iframe.contentWindow as FrameWindow;
  return { iframe, window, document: window.document, watched: window.watched };
}

/** For `afterEach`. */
export function closeFrames(): void {
  for (const iframe of open) iframe.remove();
  open.clear();
}

/** Puts a script in later, as a tag manager does. */
export function addScript({ document }: Frame, src = SCRIPT): void {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}

/** The script's text, and a file with other code around it: one name for it, no server needed. */
export const scriptText = async (): Promise<string> => (await fetch(SCRIPT)).text();
export const fileOf = (...parts: BlobPart[]): string =>
  URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));

/** The element's own content, as soon as it is there. */
export async function shownIn({ document }: Frame, selector = 'klachten-procedure'): Promise<ShadowRoot> {
  const find = () => document.querySelector(selector)?.shadowRoot;
  await waitUntil(() => find()?.querySelector('h2'), `${selector} shows nothing`, { timeout: 20_000 });
  return find()!;
}

/** True when a visitor sees the page's own words. */
export function fallbackIsSeen({ document }: Frame): boolean {
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === FALLBACK);
  return !!link?.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().height > 0;
}

/** The procedure is there, once, instead of the fallback, and nothing went wrong. */
export async function expectLichtpunt(frame: Frame): Promise<ShadowRoot> {
  const root = await shownIn(frame);
  expect(root.querySelector('h2')?.textContent).to.contain('Een klacht over Lichtpunt?');
  expect(root.querySelectorAll('h2').length).to.equal(1);
  expect(root.querySelectorAll('ol > li').length).to.equal(4);
  expect(root.querySelector('a[href="tel:+31228322205"]')?.textContent).to.contain('0228 32 22 05');
  expect(fallbackIsSeen(frame), 'the fallback is still in sight').to.be.false;
  expectQuiet(frame);
  return root;
}

/** Nothing for the page's owner to find in the console. */
export function expectQuiet({ watched }: Frame): void {
  expect(watched.errors).to.deep.equal([]);
  expect(watched.written).to.deep.equal([]);
  expect(watched.violations).to.deep.equal([]);
}
