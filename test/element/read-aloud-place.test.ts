/** Where it is read: what is marked, and what a visitor has in sight. */
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { byRole } from '../tools/by-role.js';
import { IS_WEBKIT } from '../tools/engine.js';
import { isSeen, placeArrangement, textOf } from './page.js';
import { button, markedWords, openTools, press, type Tools } from './read-aloud.page.js';
import { type StandIn, standIn, voice } from './speech.js';

const FIRST = 'Een klacht over Lichtpunt?';
const TITLE = `${FIRST} Zo pak je het aan`;

let speech: StandIn;

// A scroll that is still going on in Chromium goes on in the page of the next test, so here each is over at once.
const OWN_SCROLL = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView')!;
let scrolled: (ScrollBehavior | undefined)[] = [];

beforeEach(() => {
  speech = standIn(voice('nl-NL'));
  scrolled = [];
  const scroll = OWN_SCROLL.value as (this: Element, how: ScrollIntoViewOptions) => void;
  Element.prototype.scrollIntoView = function (how) {
    const options = typeof how === 'object' ? how : {};
    scrolled.push(options.behavior);
    scroll.call(this, { ...options, behavior: 'instant' });
  };
});

afterEach(() => {
  speech.restore();
  Object.defineProperty(Element.prototype, 'scrollIntoView', OWN_SCROLL);
});

const open = async (): Promise<Tools> => openTools(await placeArrangement('lichtpunt/wkkgz'));

describe('the sentence that is read', () => {
  it('is marked, in words that stand on the page', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    expect(markedWords()).to.equal(FIRST);
    const marked: (string | undefined)[] = [];
    while (speech.isSpeaking) {
      marked.push(markedWords());
      speech.finish();
    }
    expect(marked).not.to.include(undefined);
    expect(marked).to.include('Bel Klachtenportaal Zorg: 0228 32 22 05');
    expect(markedWords()).to.equal(undefined);
    expect(CSS.highlights.size).to.equal(0);
  });

  it('changes nothing of the page', async () => {
    const tools = await open();
    const steps = (): string =>
      byRole(tools.element, 'heading', 'Stap voor stap').closest('section')!.outerHTML;
    const before = steps();
    await press(tools, 'Lees voor');
    while (speech.isSpeaking) {
      expect(steps() === before).to.equal(true);
      speech.finish();
    }
  });

  it('has a line around its block where an engine marks no words', async () => {
    const own = Object.getOwnPropertyDescriptor(CSS, 'highlights');
    Object.defineProperty(CSS, 'highlights', { configurable: true, value: undefined });
    try {
      const tools = await open();
      const marked = (): HTMLElement[] => [
        ...tools.element.shadowRoot!.querySelectorAll<HTMLElement>('.read-now'),
      ];
      await press(tools, 'Lees voor');
      expect(marked().map(textOf)).to.deep.equal([TITLE]);
      expect(getComputedStyle(marked()[0]!).outlineStyle).to.equal('dashed');
      speech.finish();
      speech.finish();
      expect(marked()).to.have.length(1);
      expect(marked().map(textOf)).not.to.include(TITLE);
      for (let at = 0; speech.isSpeaking && at < 300; at += 1) {
        const [block] = marked();
        expect(block && isSeen(block)).to.equal(true);
        speech.finish();
      }
      expect(marked()).to.have.length(0);
    } finally {
      Reflect.deleteProperty(CSS, 'highlights');
      if (own) Object.defineProperty(CSS, 'highlights', own);
    }
  });
});

describe('what a visitor has in sight', () => {
  const isInWindow = (one: HTMLElement): boolean => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  /** Until the page scrolls no more. */
  const stillness = async (): Promise<void> => {
    for (let still = 0, before = NaN; still < 10; still += 1) {
      if (before !== window.scrollY) still = 0;
      before = window.scrollY;
      await nextFrame();
    }
  };
  const title = ({ element }: Tools): HTMLElement => byRole(element, 'heading', TITLE);
  const bar = (tools: Tools): HTMLElement => button(tools, 'Stop').parentElement!;
  const about = ({ element }: Tools): HTMLElement => byRole(element, 'heading', 'Meer weten');

  it('is the sentence, and the buttons', async () => {
    const tools = await open();
    about(tools).scrollIntoView();
    expect(isInWindow(title(tools))).to.equal(false);
    await press(tools, 'Lees voor');
    await stillness();
    expect(isInWindow(title(tools))).to.equal(true);
    for (const name of ['Pauze', 'Stop']) {
      expect(isSeen(button(tools, name))).to.equal(true);
      expect(isInWindow(button(tools, name))).to.equal(true);
    }
  });

  it('is the sentence at the end too, and the buttons, until all is read', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    for (let at = 0; speech.said.at(-1)?.text !== 'Over deze informatie' && at < 300; at += 1) {
      speech.finish();
      await stillness();
    }
    await nextFrame();
    const last = byRole(tools.element, 'button', 'Over deze informatie');
    expect(isInWindow(last)).to.equal(true);
    expect(isInWindow(button(tools, 'Stop'))).to.equal(true);
    const { top } = button(tools, 'Stop').getBoundingClientRect();
    expect(last.getBoundingClientRect().top).to.be.lessThan(top);
  });

  it('has no other button moving to where the second click of a double click lands', async () => {
    const tools = await open();
    const place = (): number =>
      button(tools, 'Print deze klachtenprocedure').offsetTop - tools.fold.offsetTop;
    const before = place();
    await press(tools, 'Lees voor');
    expect(place()).to.equal(before);
    await press(tools, 'Stop');
    expect(place()).to.equal(before);
  });

  // WebKit's window here is no longer the active one when its size changes: then nothing has the focus.
  const sizes = [
    [800, 600],
    ...(IS_WEBKIT
      ? []
      : [
          [320, 480],
          [320, 256],
        ]),
  ] as [number, number][];
  for (const [width, height] of sizes)
    it(`is what has the focus, in a window of ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      try {
        const tools = await open();
        await press(tools, 'Lees voor');
        const root = tools.element.shadowRoot!;
        const all = [...root.querySelectorAll<HTMLElement>('a, button, summary, input')].filter(isSeen);
        expect(all.length).to.be.greaterThan(15);
        for (const one of all) {
          // At the very bottom of the window, where the buttons are; for a step back of the keyboard it is in sight.
          scrollBy({ top: one.getBoundingClientRect().bottom - innerHeight + 1, behavior: 'instant' });
          one.focus();
          await nextFrame();
          const over = bar(tools).getBoundingClientRect();
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const isApart =
            left >= over.right || right <= over.left || top >= over.bottom || bottom <= over.top;
          expect(bar(tools).contains(one) || isApart, `${textOf(one)} is covered`).to.equal(true);
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

  it('moves gently, but far away or for who wants no motion at once', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'matchMedia')!;
    for (const isStill of [false, true]) {
      Object.defineProperty(window, 'matchMedia', { ...own, value: () => ({ matches: isStill }) });
      const tools = await open();
      about(tools).scrollIntoView({ behavior: 'instant' });
      scrolled = [];
      await press(tools, 'Lees voor');
      expect(scrolled).to.deep.equal(['instant']);
      while (speech.isSpeaking) speech.finish();
      expect(scrolled.length).to.be.greaterThan(5);
      expect(scrolled.includes('smooth')).to.equal(!isStill);
    }
    Object.defineProperty(window, 'matchMedia', own);
  });

  it('stays what it is for who scrolled away to read something else', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    await stillness();
    about(tools).scrollIntoView({ behavior: 'instant' });
    const { scrollY } = window;
    for (let at = 0; at < 5; at += 1) speech.finish();
    await nextFrame();
    expect(Math.abs(window.scrollY - scrollY)).to.be.lessThan(2);
  });
});
