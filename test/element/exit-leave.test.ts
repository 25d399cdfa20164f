import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { byRole } from '../tools/by-role.js';
import {
  ADDRESS,
  type AnyWindow,
  click,
  closeWindows,
  DEFINE,
  exitIn,
  fill,
  isAt,
  isBlank,
  leaveOf,
  openWindow,
  press,
  THERE,
} from './exit-window.js';
import { IS_WEBKIT } from '../tools/engine.js';

const LEAVE = 'Snel weg van deze pagina';
const TAG = `<klachten-procedure lang="nl" provider="lichtpunt" quick-exit="${ADDRESS}"></klachten-procedure>`;

/** A page, and the link out of it. */
async function openExit(body = TAG, view?: AnyWindow): Promise<[AnyWindow, HTMLElement]> {
  const opened = view ?? (await openWindow());
  fill(opened, `<h1>Opvang</h1>${body}<input aria-label="Naam">`, DEFINE);
  return [opened, byRole(await exitIn(opened), 'link', LEAVE)];
}

/** A page with another page of the site in it. */
async function openFramed(sandbox?: string): Promise<[AnyWindow, AnyWindow, HTMLElement]> {
  const outer = await openWindow();
  const iframe = outer.document.createElement('iframe');
  if (sandbox) iframe.setAttribute('sandbox', sandbox);
  iframe.src = '/test/pages/empty.html?inner';
  outer.document.body.append(iframe);
  const inner = () => iframe.contentWindow as AnyWindow;
  await isAt(inner(), '/test/pages/empty.html?inner');
  return [outer, ...(await openExit(TAG, inner()))];
}

describe('a page that is left quickly', () => {
  afterEach(closeWindows);

  it('is blank at once, under another name', async () => {
    const [page, link] = await openExit();
    expect(isBlank(page)).to.equal(false);
    click(link);
    expect(isBlank(page)).to.equal(true);
  });

  for (const [how, type, more] of [
    ['with Ctrl held down', 'click', { ctrlKey: true }],
    ['with Command held down', 'click', { metaKey: true }],
    ['with Shift held down', 'click', { shiftKey: true }],
    ['with the wheel', 'auxclick', { button: 1 }],
  ] as const)
    it(`is left in this tab when the link is pressed ${how}`, async () => {
      const [page, link] = await openExit();
      expect(click(link, type, more), 'the browser opens a tab').to.equal(false);
      expect(isBlank(page)).to.equal(true);
    });

  it('stays when the menu of the link is asked for', async () => {
    const [page, link] = await openExit();
    expect(click(link, 'auxclick', { button: 2 })).to.equal(true);
    expect(isBlank(page)).to.equal(false);
  });

  it('is not dragged away by a press that slips', async () => {
    const [page, link] = await openExit();
    expect(click(link, 'dragstart')).to.equal(false);
    expect(isBlank(page)).to.equal(false);
  });

  for (const [how, leave] of [
    ['a click', (_: AnyWindow, link: HTMLElement) => click(link)],
    [
      'keys',
      (page: AnyWindow) => {
        for (let count = 0; count < 3; count += 1) press(page, 'Shift');
      },
    ],
  ] as const)
    it(`is left by ${how} that the page keeps from everybody`, async () => {
      const [page, link] = await openExit();
      const keep = (event: Event): void => {
        event.stopImmediatePropagation();
        event.preventDefault();
      };
      for (const type of ['click', 'keydown', 'keyup'])
        for (const target of [page.document, page.document.body])
          target.addEventListener(type, keep, { capture: true });
      leave(page, link);
      expect(isBlank(page)).to.equal(true);
    });

  it('is left from within an element of the page that shows nothing of its inside', async () => {
    const [page] = await openExit();
    const closed = page.document.createElement('div');
    const element = page.document.querySelector('klachten-procedure')!;
    page.document.body.append(closed);
    closed.attachShadow({ mode: 'closed' }).append(element);
    await element.updateComplete;
    click(byRole(element.shadowRoot!, 'link', LEAVE));
    expect(isBlank(page)).to.equal(true);
  });

  it('is left by pressing Shift three times', async () => {
    const [page] = await openExit();
    press(page, 'Shift');
    press(page, 'Shift');
    expect(isBlank(page)).to.equal(false);
    press(page, 'Shift');
    expect(isBlank(page)).to.equal(true);
  });

  for (const [what, between] of [
    ['a letter', 'keydown'],
    ['a press of the mouse', 'pointerdown'],
    ['its wheel', 'wheel'],
  ] as const)
    it(`is not left when ${what} comes in between`, async () => {
      const [page] = await openExit();
      press(page, 'Shift');
      press(page, 'Shift');
      page.document.body.dispatchEvent(new Event(between, { bubbles: true }));
      press(page, 'Shift');
      expect(isBlank(page)).to.equal(false);
    });

  it('is not left by Shift together with Ctrl, or held down', async () => {
    const [page] = await openExit();
    for (let count = 0; count < 4; count += 1) press(page, 'Shift', { ctrlKey: true });
    for (let count = 0; count < 4; count += 1) press(page, 'Shift', { repeat: true });
    expect(isBlank(page)).to.equal(false);
  });

  it('is left once, for the first address, when several ask for it', async () => {
    const [page] = await openExit(`${TAG}${TAG.replace('weer', 'nieuws')}`);
    for (let count = 0; count < 3; count += 1) press(page, 'Shift');
    expect(isBlank(page)).to.equal(true);
    expect(page.document.querySelectorAll('meta[name="referrer"]').length).to.equal(1);
  });

  it('is not left for an element that is gone', async () => {
    const [page] = await openExit();
    page.document.querySelector('klachten-procedure')!.remove();
    for (let count = 0; count < 3; count += 1) press(page, 'Shift');
    expect(isBlank(page)).to.equal(false);
  });

  it('does not ask whether it may, whoever in the page wants it to', async () => {
    const [page, link] = await openExit();
    const ask = (event: Event): string => {
      event.preventDefault();
      Object.assign(event, { returnValue: 'Blijven?' });
      return 'Blijven?';
    };
    page.onbeforeunload = ask;
    page.addEventListener('beforeunload', ask, { capture: true });
    const asks = (): boolean => {
      const event = page.document.createEvent('BeforeUnloadEvent');
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- this event has no constructor
      event.initEvent('beforeunload', false, true);
      page.dispatchEvent(event);
      return event.defaultPrevented || Reflect.get(event, 'returnValue') !== '';
    };
    expect(asks()).to.equal(true);
    click(link);
    expect(asks()).to.equal(false);
  });

  it('is silent', async () => {
    const [page, link] = await openExit(`<audio></audio>${TAG}`);
    const silent: string[] = [];
    page.document.querySelector('audio')!.pause = () => silent.push('audio');
    Object.defineProperty(page, 'speechSynthesis', { value: { cancel: () => silent.push('voice') } });
    click(link);
    expect(silent).to.deep.equal(['audio', 'voice']);
  });

  it('is loaded again when a browser kept it and shows it again', async () => {
    const [page, link] = await openExit();
    click(link);
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => !isBlank(page), 'it stays blank', { timeout: 10_000 });
    await isAt(page, '/test/pages/empty.html');
  });
});

describe('a page within a page that is left quickly', () => {
  afterEach(closeWindows);

  it('takes the whole window along', async () => {
    const [outer, inner, link] = await openFramed();
    click(link);
    expect([isBlank(inner), isBlank(outer)]).to.deep.equal([true, true]);
  });

  it('goes alone where it is locked in', async () => {
    const [outer, inner, link] = await openFramed('allow-scripts allow-same-origin');
    click(link);
    expect(isBlank(inner)).to.equal(true);
    // WebKit lets a frame of the same site out of that lock, and the window goes along: all the better.
    expect(isBlank(outer)).to.equal(IS_WEBKIT);
  });
});

describe('what a browser keeps of a page that is left', () => {
  afterEach(closeWindows);

  const BEFORE = '/test/pages/empty.html?before';
  const LEFT = '/test/pages/empty.html?left';

  it('is nothing to go back to, nor where one came from', async () => {
    const page = await openWindow(BEFORE);
    // In a task of its own: while a page is loading, another one takes its place.
    await aTimeout(50);
    page.location.assign(LEFT);
    await isAt(page, LEFT);
    expect(page.history.length).to.equal(2);

    (await leaveOf(page, 'Opvang'))(THERE);
    await isAt(page, THERE);
    expect(page.history.length).to.equal(2);
    expect(page.document.referrer).to.equal('');

    page.history.back();
    await isAt(page, BEFORE);
    page.history.forward();
    await isAt(page, THERE);
  });
});
