import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { closeFrames, expectQuiet, LICHTPUNT, openFrame, SCRIPT_TAG } from './frame.js';

describe('a great many elements', () => {
  afterEach(closeFrames);

  it('show themselves, a thousand on a page', async function () {
    this.timeout(60_000);
    const frame = await openFrame(LICHTPUNT.repeat(1000) + SCRIPT_TAG);
    const elements = [...frame.document.querySelectorAll('klachten-procedure')];
    expect(elements).to.have.lengthOf(1000);
    const without = () => elements.filter(({ shadowRoot }) => !shadowRoot?.querySelector('ol > li:nth-child(4)'));
    await waitUntil(() => without().length === 0, 'some show nothing', { timeout: 50_000, interval: 200 });
    // One sheet for all: a thousand copies would cost a visitor's memory.
    const sheets = new Set(elements.flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []));
    expect(sheets.size).to.be.within(1, 10);
    expectQuiet(frame);
  });

  it('come and go a thousand times', async function () {
    this.timeout(60_000);
    const frame = await openFrame(SCRIPT_TAG + LICHTPUNT.repeat(10));
    const elements = [...frame.document.querySelectorAll('klachten-procedure')];
    for (let round = 1; round <= 1000; round += 1) {
      for (const element of elements) element.remove();
      if (round % 20 === 0) await aTimeout(0); // now and then long enough to be shown, or not to be
      frame.document.body.append(...elements);
      if (round % 50 === 0) await aTimeout(0);
    }
    await Promise.all(elements.map((element) => element.updateComplete));
    for (const { shadowRoot } of elements) {
      expect(shadowRoot?.querySelectorAll('h2').length).to.equal(1);
      expect(shadowRoot?.querySelectorAll('ol > li').length).to.equal(4);
    }
    expectQuiet(frame);
  });
});
