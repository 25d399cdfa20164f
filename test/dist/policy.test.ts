import { expect, waitUntil } from '@open-wc/testing';
import {
  closeFrames,
  expectLichtpunt,
  expectQuiet,
  fallbackIsSeen,
  FALLBACK,
  type Frame,
  openPage,
  shownIn,
} from './frame.js';

/** Elsewhere a page's Trusted Types policy is ignored, and the rest of its policy is not. */
const ENFORCED = 'trustedTypes' in window;

/** Proof that the page's policy holds: the engine really refuses what it forbids. */
async function expectStrict({ document, watched }: Frame): Promise<void> {
  const style = document.createElement('style');
  style.textContent = 'body { color: red }';
  document.head.append(style);
  expect(style.sheet?.cssRules.length ?? 0, 'an inline style').to.equal(0);
  if (!ENFORCED) return;
  expect(() => (style.innerHTML = '<b>'), 'a string as markup').to.throw();
  await waitUntil(() => watched.violations.join().includes('require-trusted-types-for'));
}

describe(`a page with a strict policy, ${ENFORCED ? 'Trusted Types included' : 'without Trusted Types'}`, () => {
  afterEach(closeFrames);

  it('shows the procedure with its styles, and nothing is refused', async () => {
    const frame = await openPage('strict');
    const root = await expectLichtpunt(frame);
    expect(getComputedStyle(root.host).display).to.equal('block');
    expect(getComputedStyle(root.querySelector('ol')!).listStyleType).to.equal('none');
    expect(getComputedStyle(root.querySelector('ol a')!).fontWeight).to.equal('600');
    expectQuiet(frame);
    await expectStrict(frame);
  });

  it('bears the script twice', async () => {
    const frame = await openPage('strict-twice');
    await expectLichtpunt(frame);
    await expectStrict(frame);
  });

  if (ENFORCED)
    it('keeps its own fallback when it refuses us, and its owner reads why', async () => {
      const frame = await openPage('refused');
      const { watched, window, document } = frame;
      await waitUntil(() => watched.written.length > 0, 'nothing is said');
      expect(watched.written).to.have.lengthOf(1);
      expect(watched.written[0]).to.match(/^warn: \[klachten\] script-refused: .*trusted-types klachten-procedure/);
      expect(watched.errors).to.deep.equal([]);
      expect(!!window.customElements.get('klachten-procedure'), 'klachten-procedure').to.be.false;
      expect(!!window.customElements.get('klachten-contact'), 'klachten-contact').to.be.false;
      expect(fallbackIsSeen(frame)).to.be.true;
      expect(document.querySelector('klachten-procedure')?.textContent).to.contain(FALLBACK);
    });
  else
    it('shows the procedure also where it would refuse us, for want of Trusted Types', async () => {
      await expectLichtpunt(await openPage('refused'));
    });
});

describe('a page with its own Lit', () => {
  afterEach(closeFrames);

  for (const page of ['own-lit-first', 'own-lit-last'])
    it(`works, and so do we: ${page === 'own-lit-first' ? 'its script first' : 'our script first'}`, async () => {
      const frame = await openPage(page);
      const { watched, document } = frame;
      await shownIn(frame);
      const own = () => document.querySelector('own-element')?.shadowRoot?.querySelector('b');
      await waitUntil(own, 'the own element shows nothing');
      expect(own()?.textContent).to.equal('Dag Groningen');
      expect(getComputedStyle(own()!).color).to.equal('rgb(1, 2, 3)');
      // The runner serves Lit's development build, which says so, and that there are two of it.
      const ofLit = watched.written.splice(0).filter((line) => !line.includes('lit.dev/msg'));
      expect(ofLit).to.deep.equal([]);
      await expectLichtpunt(frame);
    });
});
