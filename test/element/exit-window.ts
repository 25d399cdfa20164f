/**
 * A page that may be left, in a window of its own: what leaves takes the whole window along. Nothing answers at the
 * address, so what is seen is what a visitor sees before the network answers.
 */
import { waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';

export type AnyWindow = Window & typeof globalThis;

/** An address that nobody has (RFC 2606). */
export const ADDRESS = 'https://weer.example/vandaag';

/** The elements, as a page has them that bundles the package. */
export const DEFINE = "import '/src/define.ts';";

const EMPTY = '/test/pages/empty.html';
const open = new Set<AnyWindow>();

/** Opens it the way a visitor does: WebKit opens no window but for somebody who presses something. */
export async function openWindow(address = EMPTY): Promise<AnyWindow> {
  const button = document.createElement('button');
  button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
  document.body.append(button);
  const pressed = new Promise<AnyWindow>((resolve) => {
    button.onclick = () => {
      resolve(window.open(address, '', 'popup,width=600,height=600') as AnyWindow);
    };
  });
  await sendMouse({ type: 'click', position: [50, 50] });
  const opened = await pressed;
  button.remove();
  open.add(opened);
  await isAt(opened, address);
  return opened;
}

/** For `afterEach`. */
export function closeWindows(): void {
  for (const one of open) one.close();
  open.clear();
}

/** Resolves when a page of the runner's own is there. */
export const isAt = (view: AnyWindow, address: string): Promise<void> =>
  waitUntil(
    () =>
      view.location.href === new URL(address, location.href).href && view.document.readyState === 'complete',
    `never at ${address}`,
    { timeout: 20_000 },
  );

/** Puts words in a page, and a script of the project that runs there. */
export function fill({ document }: AnyWindow, body: string, script: string): void {
  document.body.innerHTML = body;
  const module = document.createElement('script');
  module.type = 'module';
  module.textContent = script;
  document.head.append(module);
}

/** A page of the runner's own: only https addresses lead out, and it has none. So for the function that leaves only. */
export const THERE = `${location.origin}/test/pages/careless.html`;

/** Puts words in a page. @returns the function that leaves it */
export async function leaveOf(view: AnyWindow, body: string): Promise<(address: string) => void> {
  fill(view, body, `import { leave } from '/src/element/extras/leave.ts'; window.leave = leave;`);
  const leave = () => (view as { leave?: (address: string) => void }).leave;
  await waitUntil(leave, 'the script does not run', { timeout: 20_000 });
  return leave()!;
}

/** The shadow root of the first element, when all on the page show their way out. */
export async function exitIn({ document }: AnyWindow): Promise<ShadowRoot> {
  const elements = [...document.querySelectorAll('klachten-procedure')];
  const areShown = () => elements.every((one) => one.shadowRoot?.querySelector('[part="exit"] a'));
  await waitUntil(areShown, 'no way out', { timeout: 20_000 });
  return elements[0]!.shadowRoot!;
}

/** Nothing of the page is to be seen, and its name is that of the site one goes to. */
export const isBlank = ({ document }: AnyWindow): boolean =>
  // None yet, while a page is on its way.
  !(document.body as HTMLElement | null)?.checkVisibility() && document.title === new URL(ADDRESS).host;

/** What a mouse does. False where the page takes it over: then no link leads on, and no tab opens. */
export const click = (on: HTMLElement, type = 'click', more: MouseEventInit = {}): boolean =>
  on.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...more }));

/** A key by itself, as a keyboard sends it. */
export function press(view: AnyWindow, key: string, more: KeyboardEventInit = {}): void {
  for (const type of ['keydown', 'keyup'])
    view.document.body.dispatchEvent(
      new view.KeyboardEvent(type, { key, bubbles: true, composed: true, ...more }),
    );
}
