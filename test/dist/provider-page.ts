/** What the tests of providers from a file share: pages with one of the thousand that lie beside the script. */
import { waitUntil } from '@open-wc/testing';
import type { Files } from '../tools/files.js';
import { elementTag, type Frame, openFrame, shownIn } from './frame.js';

export const SMALL = 'klachten-procedure.js';
export const ALL = 'klachten-procedure.all.js';
export const NUMBER_777 = elementTag('provider="provider-777"');

/** A page with this, and the script from a folder with a thousand providers. */
export const openBeside = (own: Files, script: string, body = NUMBER_777): Promise<Frame> =>
  openFrame(`<script src="${own.folder('folder')}${script}"></script>${body}`);

export const titleIn = async (frame: Frame, selector?: string): Promise<string> =>
  (await shownIn(frame, selector)).querySelector('h2')?.textContent ?? '';

/** Waits until an element has what it should have: what failed first shows something else. */
export const waitForTitle = (frame: Frame, title: string): Promise<void> =>
  waitUntil(async () => (await titleIn(frame)).includes(title), `no title with ${title}`, { timeout: 20_000 });

/** What the page asked for, by its own account, the watch left out. */
export const requestsOf = ({ window }: Frame): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !path.endsWith('/watch.js'))
    .map((path) => path.replace(/^\/test\/files\/[\w-]+\//, ''));

/** Somebody to call, in sight. */
export const canCallIn = async (frame: Frame): Promise<boolean> =>
  [...(await shownIn(frame)).querySelectorAll('a[href^="tel:"]')].some((link) =>
    link.checkVisibility({ visibilityProperty: true }),
  );
