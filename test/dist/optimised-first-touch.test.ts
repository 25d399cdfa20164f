/** LiteSpeed and WP Rocket let no script run until a visitor touches the page. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { closeFrames, type Frame, openFrame } from './frame.js';
import { expectOneWidget, optimised, S1, S2, S3, seenLinks } from './snippets.js';

const LOADER = '<script src="/test/pages/first-touch.js"></script>';
const FINGER_LOADER = '<script src="/test/pages/first-touch.js?finger"></script>';

const DEFERRED: readonly (readonly [title: string, tag: string])[] = [
  [
    'LiteSpeed',
    `<script type="litespeed/javascript" data-src="${optimised('untouched', 'litespeed/js/4b1f.js')}"></script>`,
  ],
  [
    'WP Rocket',
    `<script type="rocketlazyloadscript" data-rocket-src="${optimised('untouched', 'min/1/wp-content/klachten.js')}" async></script>`,
  ],
];

const SNIPPETS: readonly (readonly [title: string, html: string])[] = [
  ['the element', S1],
  ['the box', S2],
  ['the link', `<p>${S3}</p>`],
];

const openDeferred = (tag: string, html: string, loader = LOADER): Promise<Frame> =>
  openFrame(html + tag, loader);

function middleOf({ document }: Frame, selector: string): [number, number] {
  const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** The procedure has taken the place of everything else. */
const isShown = ({ document }: Frame): boolean =>
  !!document.querySelector('klachten-procedure')?.shadowRoot?.querySelector('ol > li');

const hasRun = ({ document }: Frame): boolean => document.documentElement.dataset['ran'] === 'late';

/** What is called, when it is called. */
function callsIn({ window }: Frame): string[] {
  const calls: string[] = [];
  window.addEventListener('click', (event) => {
    const link = event
      .composedPath()
      .find((one): one is HTMLAnchorElement => (one as Element).localName === 'a');
    if (link?.protocol === 'tel:') calls.push(link.pathname);
    event.preventDefault();
  });
  return calls;
}

describe('a page whose scripts wait for the first touch', () => {
  afterEach(async () => {
    closeFrames();
    await resetMouse();
  });

  for (const [optimiser, tag] of DEFERRED)
    for (const [title, html] of SNIPPETS) {
      it(`shows its own link and number until then, and the procedure after a key: ${optimiser}, ${title}`, async () => {
        const frame = await openDeferred(tag, html);
        await aTimeout(100);
        expect(seenLinks(frame).join(' ')).to.match(/Klachtenprocedure van Lichtpunt.*0228 32 22 05/);
        expect(isShown(frame)).to.equal(false);

        frame.window.focus();
        await sendKeys({ press: 'ArrowDown' });
        await expectOneWidget(frame);
        expect(seenLinks(frame)).to.deep.equal([]);
      });

      it(`shows the procedure when the mouse moves over it: ${optimiser}, ${title}`, async () => {
        const frame = await openDeferred(tag, html);
        await sendMouse({ type: 'move', position: [300, 200] });
        await sendMouse({ type: 'move', position: [310, 210] });
        await expectOneWidget(frame);
      });
    }

  for (const [optimiser, tag] of DEFERRED)
    for (const [title, html] of SNIPPETS.slice(0, 2)) {
      it(`calls when the first touch is on the number: ${optimiser}, ${title}`, async () => {
        const frame = await openDeferred(tag, html, FINGER_LOADER);
        const calls = callsIn(frame);
        await sendMouse({ type: 'click', position: middleOf(frame, 'a[href^="tel:"]') });
        await waitUntil(() => calls.length > 0, 'nobody is called');
        expect(calls).to.deep.equal(['+31228322205']);
        await expectOneWidget(frame);
      });

      it(`calls when the script arrives while the finger is still on the number: ${optimiser}, ${title}`, async () => {
        const frame = await openDeferred(tag, html, FINGER_LOADER);
        const calls = callsIn(frame);
        await sendMouse({ type: 'move', position: middleOf(frame, 'a[href^="tel:"]') });
        await sendMouse({ type: 'down' });
        await waitUntil(() => hasRun(frame), 'the script does not come');
        await aTimeout(100);
        await sendMouse({ type: 'up' });
        await waitUntil(() => calls.length > 0, 'nobody is called');
        expect(calls).to.deep.equal(['+31228322205']);
        await expectOneWidget(frame);
      });
    }

  it('lets Tab, the first key, go on to a number to call', async () => {
    const frame = await openDeferred(DEFERRED[0]![1], `<p><a href="#voor">Ervoor</a></p>${S1}<p><a href="#na">Erna</a></p>`);
    frame.window.focus();
    frame.document.querySelector<HTMLElement>('a[href="#voor"]')!.focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => hasRun(frame), 'the script does not come');
    await aTimeout(200);
    const reached: string[] = [];
    while (reached.length < 20 && !['#voor', '#na', 'tel:+31228322205'].includes(reached.at(-1)!)) {
      await sendKeys({ press: 'Tab' });
      await aTimeout(50);
      const { activeElement } = frame.document;
      const focused = activeElement?.shadowRoot?.activeElement ?? activeElement;
      reached.push(focused?.getAttribute('href') ?? focused?.localName ?? '');
    }
    expect(reached.at(-1)).to.equal('tel:+31228322205');
  });
});
