/** A page may hide us, in every way a page hides something. */
import { expect, nextFrame } from '@open-wc/testing';
import { closeFrames, type Frame, openFrame, SCRIPT_TAG } from './frame.js';
import { CARD, elementsIn, PROCEDURE, SENTENCE, wordsIn } from './host-page.js';
import { worded } from './host-reading.js';

const BOTH = 'klachten-procedure, klachten-contact';

const SHEETS: readonly (readonly [title: string, css: string])[] = [
  ['display: none', `${BOTH} { display: none }`],
  ['display: none for every element of a kind', ':is(klachten-procedure, klachten-contact) { display: none }'],
  ['display: none on what is around it', 'body { display: none }'],
  ['visibility: hidden', `${BOTH} { visibility: hidden }`],
  ['visibility: hidden on what is around it', 'body { visibility: hidden }'],
  ['a rule for [hidden] of its own', '[hidden] { display: none !important }'],
  ['content-visibility: hidden on what is around it', 'body { content-visibility: hidden }'],
];

const seenIn = (frame: Frame): string[] =>
  elementsIn(frame).flatMap(({ shadowRoot }) =>
    worded(shadowRoot!)
      .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .map((one) => one.textContent),
  );

/** Our elements, each hidden by its attribute when asked. */
async function openAll(css: string, hidden = false): Promise<Frame> {
  const body = SENTENCE + PROCEDURE + CARD;
  const markup = hidden ? body.replace(/<klachten-\w+/g, '$& hidden') : body;
  const frame = await openFrame(markup + SCRIPT_TAG, `<style>${css}</style>`);
  await wordsIn(frame);
  return frame;
}

describe('a page that does not want us to be seen', () => {
  afterEach(closeFrames);

  it('sees us as long as it does nothing about it', async () => {
    const seen = seenIn(await openAll(''));
    expect(seen.join()).to.contain('Jeugdstem').and.to.contain('Stap voor stap');
  });

  for (const [title, css] of SHEETS)
    it(`hides us by ${title}`, async () => {
      const frame = await openAll(css, css.startsWith('[hidden]'));
      expect(seenIn(frame)).to.deep.equal([]);
    });

  it('hides us by the attribute hidden, and shows us again without', async () => {
    const frame = await openAll('', true);
    expect(seenIn(frame)).to.deep.equal([]);
    for (const element of elementsIn(frame)) {
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
    }
    await nextFrame();
    expect(seenIn(frame)).to.have.length.above(40);
  });

  it('leaves no gap where we would have been', async () => {
    const frame = await openAll(`${BOTH} { display: none }`);
    for (const element of elementsIn(frame)) expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('hides the words of its own as well, when the script has not come', async () => {
    const frame = await openFrame(PROCEDURE, `<style>${BOTH} { display: none }</style>`);
    expect(frame.document.querySelector('a')?.checkVisibility()).to.be.false;
  });
});

describe('a page that hides what is not defined', () => {
  afterEach(closeFrames);

  const GUARD = '<style>:not(:defined) { display: none }</style>';
  const isSeen = ({ document }: Frame) => document.querySelector('a')?.checkVisibility();

  it('hides the fallback too, until the script comes: a script that never comes leaves nothing', async () => {
    expect(isSeen(await openFrame(PROCEDURE, GUARD))).to.be.false;
  });

  it('keeps the fallback when it makes an exception for us', async () => {
    const exception = `<style>${BOTH} { display: block !important }</style>`;
    expect(isSeen(await openFrame(PROCEDURE, GUARD + exception))).to.be.true;
  });

  it('keeps the fallback of a placeholder, which is an ordinary element', async () => {
    const placeholder = '<div class="klachten-procedure" data-provider="lichtpunt"><a href="/klachten">Klachten</a></div>';
    expect(isSeen(await openFrame(placeholder, GUARD))).to.be.true;
  });
});
