import { expect } from '@open-wc/testing';
import { Minutes } from '../element/minutes.js';
import { closeFrames, expectQuiet, type Frame, openFrame, SCRIPT_TAG } from './frame.js';

const CARD = '<klachten-contact contact="jeugdstem"></klachten-contact>';

let time: Minutes;

/** A page on which it is that moment before anything of ours is on it. */
async function openAt(at: string): Promise<Frame> {
  const frame = await openFrame(SCRIPT_TAG);
  time = new Minutes(at, frame.window);
  return frame;
}

async function put(frame: Frame, markup: string): Promise<ShadowRoot[]> {
  frame.document.body.insertAdjacentHTML('beforeend', markup);
  return shown(frame);
}

async function shown({ document }: Frame): Promise<ShadowRoot[]> {
  const elements = [
    ...document.querySelectorAll<HTMLElementTagNameMap['klachten-contact']>('klachten-contact, klachten-procedure'),
  ];
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements.map(({ shadowRoot }) => shadowRoot!);
}

/** What stands at the number to call. */
const stateOf = (root: ShadowRoot): string =>
  /Nu open|Gesloten/.exec(root.querySelector('a[href^="tel:"]')!.closest('li')!.textContent)?.[0] ?? '';

const statesOf = (roots: readonly ShadowRoot[]): Record<string, number> => {
  const states: Record<string, number> = {};
  for (const root of roots) states[stateOf(root)] = (states[stateOf(root)] ?? 0) + 1;
  return states;
};

describe('a thousand elements that say whether somebody answers', () => {
  afterEach(closeFrames);

  it('wake once a minute, by one timer, and change together', async function () {
    this.timeout(60_000);
    const frame = await openAt('2026-11-23T15:56:31Z');
    const roots = await put(frame, CARD.repeat(1000));
    expect(statesOf(roots)).to.deep.equal({ 'Nu open': 1000 });
    expect(time.waiting).to.equal(1);
    for (const [until, due, state] of [
      ['2026-11-23T15:56:59Z', 0, 'Nu open'],
      ['2026-11-23T15:57Z', 1, 'Nu open'],
      ['2026-11-23T15:59:59Z', 2, 'Nu open'],
      ['2026-11-23T16:00Z', 1, 'Gesloten'],
    ] as const) {
      time.set = 0;
      expect(time.pass(until), until).to.equal(due);
      await shown(frame);
      expect(statesOf(roots), until).to.deep.equal({ [state]: 1000 });
      // The next minute is waited for, and nothing else.
      expect(time.set, until).to.equal(due);
      expect(time.waiting).to.equal(1);
    }
    expectQuiet(frame);
  });

  it('leave alone whose words do not change', async function () {
    this.timeout(60_000);
    const frame = await openAt('2026-11-23T15:57:31Z');
    const roots = await put(frame, CARD.repeat(1000));
    let changed = new Set<Node>();
    // An element that shows itself anew asks what the page wants of it.
    let asked = 0;
    const { prototype } = frame.window.Element;
    const getAttribute: unknown = Reflect.get(prototype, 'getAttribute');
    prototype.getAttribute = new Proxy(getAttribute as (name: string) => string | null, {
      apply: (own, element, words) => {
        asked += 1;
        return own.call(element, String(words[0]));
      },
    });
    const { MutationObserver: PageObserver } = frame.window;
    const watching = new PageObserver((records) => {
      for (const { target } of records) changed.add(target.getRootNode());
    });
    for (const root of roots)
      watching.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    time.pass('2026-11-23T15:59Z');
    await shown(frame);
    await Promise.resolve();
    expect([changed.size, asked]).to.deep.equal([0, 0]);
    time.pass('2026-11-23T16:00Z');
    await shown(frame);
    await Promise.resolve();
    expect(changed.size).to.equal(1000);
    expect(asked).to.be.at.least(1000);
    changed = new Set();
    asked = 0;
    time.pass('2026-11-23T17:00Z');
    await shown(frame);
    await Promise.resolve();
    watching.disconnect();
    expect([changed.size, asked]).to.deep.equal([0, 0]);
  });

  it('sleep when nobody sees the page, and when they have gone', async function () {
    this.timeout(60_000);
    const frame = await openAt('2026-11-23T15:57:31Z');
    const roots = await put(frame, CARD.repeat(1000));
    time.hide(true);
    expect(time.waiting).to.equal(0);
    time.set = 0;
    expect(time.pass('2026-11-23T18:00:31Z')).to.equal(0);
    time.hide(false);
    await shown(frame);
    expect(statesOf(roots)).to.deep.equal({ Gesloten: 1000 });
    expect([time.set, time.waiting]).to.deep.equal([1, 1]);
    const elements = [...frame.document.querySelectorAll('klachten-contact')];
    for (const element of elements.slice(1)) element.remove();
    expect(time.waiting).to.equal(1);
    elements[0]!.remove();
    expect(time.waiting).to.equal(0);
  });
});

describe('whether somebody answers, by the built script', () => {
  afterEach(closeFrames);

  it('is said in a whole procedure and on a card, by the same clock', async () => {
    const frame = await openAt('2026-11-23T15:59:31Z');
    const procedure = '<klachten-procedure provider="zorgkracht-12" regime="jeugdwet"></klachten-procedure>';
    const [whole, card] = (await put(frame, procedure + CARD)) as [ShadowRoot, ShadowRoot];
    const wholeState = (): string =>
      /Nu open, tot 17.00 uur|Gesloten, morgen weer vanaf 9.00 uur/.exec(whole.textContent)?.[0] ?? '';
    expect([wholeState(), stateOf(card)]).to.deep.equal(['Nu open, tot 17.00 uur', 'Nu open']);
    expect(time.waiting).to.equal(1);
    time.pass('2026-11-23T16:00Z');
    await shown(frame);
    expect([wholeState(), stateOf(card)]).to.deep.equal([
      'Gesloten, morgen weer vanaf 9.00 uur',
      'Gesloten',
    ]);
    expectQuiet(frame);
  });

  it('is never said of somebody whose days are not stated', async () => {
    const frame = await openAt('2026-11-23T09:00Z');
    const [root] = await put(frame, '<klachten-procedure provider="lichtpunt"></klachten-procedure>');
    expect(root!.textContent).to.contain('dagen niet vermeld').and.not.to.match(/Nu open|Gesloten|afwijken/);
    expect(time.waiting).to.equal(0);
  });
});

describe('a page that broke the clock', () => {
  afterEach(closeFrames);

  for (const [what, script] of [
    ['a browser without time zones', `Intl.DateTimeFormat = class extends Intl.DateTimeFormat {
      constructor(locale, options) {
        if (options?.timeZone !== 'UTC') throw new RangeError('Invalid time zone specified');
        super(locale, options);
      } }`],
    ['a clock that tells no number', 'Date.now = () => NaN'],
  ] as const)
    it(`shows the card, and claims nothing: ${what}`, async () => {
      const frame = await openFrame(`<script>${script}</script>${CARD}${SCRIPT_TAG}`);
      const [root] = await shown(frame);
      expect(stateOf(root!)).to.equal('');
      expect(root!.textContent).to.contain('088 555 10 00').and.to.contain('op werkdagen van 9.00 tot 17.00 uur');
      expectQuiet(frame);
    });
});
