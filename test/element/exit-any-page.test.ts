/** Whatever the page has made of itself, a visitor who leaves it quickly is gone. */
import { aTimeout, expect } from '@open-wc/testing';
import { type AnyWindow, closeWindows, isAt, leaveOf, openWindow, THERE } from './exit-window.js';

const fails = (): never => {
  throw new Error('broken');
};
const isSeen = ({ document }: AnyWindow): boolean => document.body.checkVisibility();

/** An element called like that in the page hides what the document itself has under that name. */
const TAKES_NAMES = `<form name="querySelectorAll"></form><form name="querySelector"></form>
  <img name="documentElement"><img name="head"><img name="title">`;

const goesRound: { parent?: unknown } = {};
goesRound.parent = goesRound;

/** What asks before one goes, the way pages do that. */
const ASKS = `<script>addEventListener('beforeunload', (event) => event.preventDefault())</` + `script>`;

afterEach(closeWindows);

for (const [what, make] of [
  ['lets nothing be changed', (page) => Object.freeze(page.BeforeUnloadEvent.prototype)],
  ['knows no question', (page) => Reflect.deleteProperty(page, 'BeforeUnloadEvent')],
  ['keeps its sound on', ({ document }) => (document.querySelector('audio')!.pause = fails)],
  [
    'keeps reading aloud',
    (page) => Object.defineProperty(page, 'speechSynthesis', { value: { cancel: fails } }),
  ],
  ['takes the names of what it has', ({ document }) => (document.body.innerHTML += TAKES_NAMES)],
  ['is within nothing', (page) => Object.assign(page, { parent: null })],
  ['is within what goes round', (page) => Object.assign(page, { parent: goesRound })],
  ['stops whoever goes elsewhere', stopsNavigation],
] as [string, (page: AnyWindow) => unknown][])
  it(`a page that ${what} is blank, and left, all the same`, async () => {
    const page = await openWindow();
    const leave = await leaveOf(page, 'Opvang<audio></audio>');
    await aTimeout(50);
    make(page);
    expect(isSeen(page)).to.equal(true);
    leave(THERE);
    expect(isSeen(page)).to.equal(false);
    await isAt(page, THERE);
  });

function stopsNavigation(page: AnyWindow): void {
  (page as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    event.preventDefault();
  });
}

describe('the frames of a page that is left quickly', () => {
  const addFrame = (to: Node & ParentNode, content = ASKS): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.srcdoc = content;
    to.append(frame);
    return frame;
  };

  it('are gone, with what they sound like and ask, wherever in the page they are', async () => {
    const page = await openWindow();
    const leave = await leaveOf(page, '<div></div>');
    const frames = [
      addFrame(page.document.body),
      addFrame(page.document.querySelector('div')!.attachShadow({ mode: 'open' })),
    ];
    leave(THERE);
    expect(frames.map(({ isConnected }) => isConnected)).to.deep.equal([false, false]);
    await isAt(page, THERE);
  });

  it('are gone except the ones one stands in', async () => {
    const outer = await openWindow();
    const frameIn = async (view: AnyWindow): Promise<HTMLIFrameElement> => {
      const frame = view.document.createElement('iframe');
      frame.src = '/test/pages/empty.html?inner';
      view.document.body.append(frame);
      await isAt(frame.contentWindow as AnyWindow, frame.src);
      return frame;
    };
    const middle = await frameIn(outer);
    const inner = await frameIn(middle.contentWindow as AnyWindow);
    const others = [addFrame(outer.document.body), addFrame(middle.contentDocument!.body)];
    const leave = await leaveOf(inner.contentWindow as AnyWindow, 'Opvang');
    leave(THERE);
    expect([middle, inner, ...others].map(({ isConnected }) => isConnected)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    await isAt(outer, THERE);
  });

  it('leave no sound behind in the elements of the page', async () => {
    const page = await openWindow();
    const leave = await leaveOf(page, '<div></div>');
    const root = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<video></video>';
    let isPaused = false;
    root.querySelector('video')!.pause = () => {
      isPaused = true;
    };
    leave(THERE);
    expect(isPaused).to.equal(true);
  });
});
