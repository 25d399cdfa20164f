/** What the script asks of a page that never stands still: the page must not feel it. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { closeFrames, expectQuiet, type Frame, openFrame, SCRIPT_TAG } from './frame.js';
import { LINK, S2, titleOf, widgetsIn } from './snippets.js';

const mainOf = ({ document }: Frame): HTMLElement => document.querySelector('main')!;

describe('a page that changes all the time', () => {
  afterEach(closeFrames);

  /** Everything that the script asks of the page's tree, counted. */
  const COUNTING = `<script>
    window.asked = 0;
    for (const { prototype } of [Document, Element, DocumentFragment])
      for (const name of ['querySelectorAll', 'querySelector', 'closest', 'matches']) {
        const own = prototype[name];
        if (own) prototype[name] = function (...words) { window.asked += 1; return own.apply(this, words); };
      }
  </script>`;

  const askedIn = ({ window }: Frame): number => (window as unknown as { asked: number }).asked;

  it('is not asked more than a few things for each element that comes', async () => {
    const frame = await openFrame(`<main></main>${SCRIPT_TAG}`, COUNTING);
    await aTimeout(100);
    const before = askedIn(frame);
    mainOf(frame).innerHTML = '<p>Woord</p>'.repeat(10_000);
    await aTimeout(100);
    expect(mainOf(frame).childElementCount).to.equal(10_000);
    expect(askedIn(frame) - before).to.be.at.most(20_010);
    const again = askedIn(frame);
    // As a whole: once, not ten thousand times.
    const section = frame.document.createElement('section');
    section.innerHTML = '<p>Woord</p>'.repeat(10_000);
    mainOf(frame).append(section);
    await aTimeout(100);
    expect(askedIn(frame) - again).to.be.at.most(10);
  });

  it('is asked nothing for words that change', async () => {
    const frame = await openFrame(`<main></main>${SCRIPT_TAG}`, COUNTING);
    await aTimeout(100);
    const main = mainOf(frame);
    const before = askedIn(frame);
    for (let second = 0; second < 500; second += 1) {
      main.textContent = `Nog ${second} seconden`;
      if (second % 50 === 0) await aTimeout(0);
    }
    await aTimeout(100);
    expect(askedIn(frame) - before).to.equal(0);
  });

  for (const [title, inPage] of [
    ['in the page', true],
    ['later', false],
  ] as const)
    it(`gets its hundreds: ${title}`, async function () {
      this.timeout(60_000);
      const html = `${S2}<p>${LINK}</p><p>Lees ${LINK} eens.</p>`.repeat(150);
      const frame = await openFrame(`<main>${inPage ? html : ''}</main>${SCRIPT_TAG}`);
      if (!inPage) mainOf(frame).innerHTML = html;
      const isReady = () => widgetsIn(frame).length === 450 && widgetsIn(frame).every(titleOf);
      await waitUntil(isReady, 'not all are shown', { timeout: 50_000, interval: 200 });
      expectQuiet(frame);
    });
});
