/** Readable on pages with styles of all kinds, ordinary and hostile: demo/pagina-stijlen. */
import { expect } from '@open-wc/testing';
import { closeFrames, elementTag, expectQuiet, fallbackIsSeen, type Frame } from './frame.js';
import { elementsIn, openHostWithScript, wordsIn } from './host-page.js';
import { HOST_STYLES } from './host-styles.table.js';
import { pale, sideways, tooLow, unreadable, worded } from './host-reading.js';

const CHOICE = elementTag('provider="zorgkracht-12"');

/** Where the words before our element end, and where ours begin. */
function placesInSentence({ document }: Frame): readonly [before: DOMRect, ours: DOMRect] {
  const [before, name] = [document.createRange(), document.createRange()];
  before.selectNodeContents(document.querySelector('#sentence')!.firstChild!);
  name.selectNodeContents(document.querySelector('#sentence > *')!.shadowRoot!.querySelector('bdi')!);
  return [[...before.getClientRects()].at(-1)!, name.getClientRects()[0]!];
}

describe('on a page that', () => {
  let bare: readonly string[];

  before(async () => {
    const [, frame] = await openHostWithScript();
    bare = await wordsIn(frame);
    closeFrames();
  });

  afterEach(closeFrames);

  for (const style of HOST_STYLES) {
    describe(style.title, () => {
      it('tells all it tells on any other page', async () => {
        const [, frame] = await openHostWithScript(style);
        expect(bare.join().length).to.be.above(2000);
        expect(await wordsIn(frame)).to.deep.equal(bare);
        expect(fallbackIsSeen(frame)).to.be.false;
        expectQuiet(frame);
      });

      it('leaves every word readable', async () => {
        const [, frame] = await openHostWithScript(style);
        await wordsIn(frame);
        for (const { shadowRoot } of elementsIn(frame).slice(1)) {
          expect(worded(shadowRoot!)).not.to.have.length(0);
          expect(unreadable(shadowRoot!).slice(0, 9)).to.deep.equal([]);
          expect((await pale(shadowRoot!, frame)).slice(0, 9)).to.deep.equal([]);
          expect(tooLow(shadowRoot!).slice(0, 9)).to.deep.equal([]);
        }
      });

      it('shows nothing sideways where there are 320 px', async () => {
        const width = style.narrow ?? 320;
        const [root, frame] = await openHostWithScript(style, width, CHOICE);
        expect(frame.window.innerWidth).to.equal(width);
        root.querySelector('input')?.click();
        for (const details of root.querySelectorAll('details')) details.open = true;
        expect(sideways(root, frame).slice(0, 9)).to.deep.equal([]);
        expect(tooLow(root).slice(0, 9)).to.deep.equal([]);
      });

      if (!style.laysOut)
        it('keeps a contact in its sentence, in the letter of that sentence', async () => {
          const [, frame] = await openHostWithScript(style);
          await wordsIn(frame);
          const [before, ours] = placesInSentence(frame);
          expect(Math.abs(ours.top - before.top), 'one line').to.be.below(before.height / 2);
          const element = frame.document.querySelector('#sentence > *')!;
          const letters = [element.parentElement!, element.shadowRoot!.querySelector('bdi')!].map((one) => {
            const { font, color, letterSpacing } = getComputedStyle(one);
            return [font, color, letterSpacing].join();
          });
          expect(letters[1]).to.equal(letters[0]);
        });
    });
  }
});
