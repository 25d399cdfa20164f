/** Strict pages, with everything that may stand for the element, in browsers old and new. */
import { expect, waitUntil } from '@open-wc/testing';
import { closeFrames, expectQuiet, type Frame, openPage } from './frame.js';
import { seenLinks, titleOf, widgetsIn } from './snippets.js';

/** Elsewhere a page's Trusted Types policy is ignored, and the rest of its policy is not. */
const ENFORCED = 'trustedTypes' in window;

/** The element, the box, the link in a paragraph of its own, the link in a sentence. */
const PLACES = 4;

/** One procedure in each place; the sentence keeps its link, and all else has given way. */
async function expectPlaces(frame: Frame, places = PLACES): Promise<void> {
  await waitUntil(() => widgetsIn(frame).filter(titleOf).length >= places, 'not all of them come', { timeout: 20_000 });
  for (const widget of widgetsIn(frame)) {
    expect(titleOf(widget)).to.contain('Een klacht over Lichtpunt?');
    expect(widget.shadowRoot?.querySelectorAll('ol > li').length).to.equal(4);
    expect(widget.hasAttribute('style')).to.equal(false);
  }
  expect(widgetsIn(frame).length).to.equal(places);
  if (places > 1) expect(seenLinks(frame)).to.deep.equal(['klachtenprocedure']);
}

/** Has our own styles, the heavier links among them. */
const isStyled = ({ shadowRoot }: Element): boolean =>
  getComputedStyle(shadowRoot!.host).display === 'block' &&
  getComputedStyle(shadowRoot!.querySelector('ol')!).listStyleType === 'none' &&
  getComputedStyle(shadowRoot!.querySelector('ol a')!).fontWeight === '600';

/** What a page allows no longer: proof that its policy holds. */
async function expectRefused({ document, watched }: Frame): Promise<void> {
  const style = document.createElement('style');
  style.textContent = 'body { color: red }';
  document.head.append(style);
  await waitUntil(() => watched.violations.join().includes('style-src'), 'an inline style is let through');
}

describe(`a strict page, ${ENFORCED ? 'Trusted Types included' : 'without Trusted Types'}`, () => {
  afterEach(closeFrames);

  it('gets one procedure in each place, and refuses nothing', async () => {
    const frame = await openPage('strict-places');
    await expectPlaces(frame);
    expect(widgetsIn(frame).every(isStyled)).to.equal(true);
    expectQuiet(frame);
    await expectRefused(frame);
  });

  it('gets one procedure from a script with data, and refuses nothing', async () => {
    const frame = await openPage('strict-script');
    await expectPlaces(frame, 1);
    expectQuiet(frame);
    await expectRefused(frame);
  });

  it('with its own Lit gets one procedure in each place, and its own element', async () => {
    const frame = await openPage('own-lit-places');
    await expectPlaces(frame);
    const own = () => frame.document.querySelector('own-element')?.shadowRoot?.querySelector('b')?.textContent;
    await waitUntil(own, 'the own element shows nothing');
    expect(own()).to.equal('Dag Groningen');
    expect(frame.watched.violations).to.deep.equal([]);
    expect(frame.watched.errors).to.deep.equal([]);
    expect(frame.watched.written.filter((line) => !line.includes('lit.dev/msg'))).to.deep.equal([]);
  });

  if (ENFORCED)
    it('that allows no policy keeps all its links, and its owner reads why, once', async () => {
      const frame = await openPage('refused-places');
      const { watched, document } = frame;
      await waitUntil(() => watched.written.length > 0, 'nothing is said');
      await waitUntil(() => document.readyState === 'complete');
      expect(watched.written).to.have.lengthOf(1);
      expect(watched.written[0]).to.match(/^warn: \[klachten\] script-refused: .*trusted-types klachten-procedure/);
      expect(watched.errors).to.deep.equal([]);
      expect(document.querySelectorAll('klachten-procedure').length).to.equal(1);
      expect(seenLinks(frame)).to.have.lengthOf(PLACES);
      // The attempt itself is what the browser tells.
      expect(watched.violations.filter((one) => !one.startsWith('trusted-types'))).to.deep.equal([]);
    });
});

describe('a page that lets in styles by a nonce', () => {
  afterEach(closeFrames);

  it('sees its nonce on every style, in a browser without adopted style sheets', async () => {
    const frame = await openPage('nonce');
    await expectPlaces(frame);
    expect(widgetsIn(frame).every(isStyled)).to.equal(true);
    const styles = widgetsIn(frame).flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('style')]);
    expect(styles.length, 'styles come as elements').to.be.at.least(PLACES);
    expect(styles.every(({ nonce }) => nonce === 'abc')).to.equal(true);
    expectQuiet(frame);
    await expectRefused(frame);
  });

  it('sees no style without it when the script comes twice', async () => {
    const frame = await openPage('nonce-twice');
    await expectPlaces(frame);
    expect(widgetsIn(frame).every(isStyled)).to.equal(true);
    expectQuiet(frame);
  });

  it('needs none in a browser of today', async () => {
    const frame = await openPage('nonce-new-engine');
    await expectPlaces(frame);
    expect(widgetsIn(frame).every(isStyled)).to.equal(true);
    expectQuiet(frame);
  });

  it('still shows the whole procedure when it forgot to name its nonce', async () => {
    const frame = await openPage('nonce-absent');
    await expectPlaces(frame);
    expect(widgetsIn(frame).some(isStyled)).to.equal(false);
    expect(frame.watched.violations.filter((one) => !one.startsWith('style-src'))).to.deep.equal([]);
    expect(frame.watched.errors).to.deep.equal([]);
  });
});
