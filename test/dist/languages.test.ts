/** Every language, provider and law, as the built scripts show them. */
import { expect, waitUntil } from '@open-wc/testing';
import { type Axe, axeFaults } from '../tools/axe.js';
import { files } from '../tools/files.js';
import { addScript, closeFrames, expectQuiet, type Frame } from './frame.js';
import {
  ARRANGEMENTS,
  elementIn,
  linksOf,
  numbersOf,
  OTHERS,
  ownTextsOf,
  procedureIn,
  rootOf,
  spoken,
  unfoldAll,
  WITH_ALL,
} from './languages-page.js';
import { ALL, openBeside, SMALL } from './provider-page.js';

/** Words that are the same in two languages. */
const SAME = ['Chat', 'Stop', 'Stopp', 'Pause', '(', ')'];

for (const script of [SMALL, ALL])
  describe(`a page with every procedure in every language: ${script}`, () => {
    let frame: Frame;
    /** What stood there before anything was unfolded: that brings more sentences along. */
    const first = new Map<string, string[]>();

    before(async function () {
      this.timeout(120_000);
      const body = ['nl', ...OTHERS].flatMap((locale) =>
        ARRANGEMENTS.map((one) => procedureIn(locale, one, WITH_ALL)),
      );
      frame = await openBeside(files(), script, body.join(''));
      for (const locale of ['nl', ...OTHERS])
        for (const one of ARRANGEMENTS) {
          await spoken(elementIn(frame, locale, one), locale);
          first.set(`${one} ${locale}`, ownTextsOf(elementIn(frame, locale, one)));
        }
      for (const locale of ['nl', ...OTHERS])
        for (const one of ARRANGEMENTS) await unfoldAll(elementIn(frame, locale, one));
    });

    after(closeFrames);

    for (const locale of OTHERS)
      for (const one of ARRANGEMENTS) {
        it(`shows no Dutch sentence: ${one} in ${locale}`, () => {
          const all = (lang: string): string[] => ownTextsOf(elementIn(frame, lang, one));
          const atFirst = (lang: string): string[] => first.get(`${one} ${lang}`) ?? [];
          for (const [texts, least] of [
            [atFirst, 40],
            [all, 80],
          ] as const) {
            const dutch = new Set(texts('nl'));
            expect(dutch.size).to.be.greaterThan(least);
            const left = texts(locale).filter((text) => dutch.has(text) && !SAME.includes(text));
            expect([...new Set(left)]).to.deep.equal([]);
          }
        });

        it(`shows every number, address and link of the Dutch one: ${one} in ${locale}`, () => {
          const [dutch, other] = [elementIn(frame, 'nl', one), elementIn(frame, locale, one)];
          expect(numbersOf(dutch).length).to.be.greaterThan(2);
          expect(numbersOf(other)).to.deep.equal(numbersOf(dutch));
          expect(linksOf(other)).to.deep.equal(linksOf(dutch));
        });
      }

    for (const locale of ['nl', ...OTHERS])
      it(`says which language it is, and from which side it is read: ${locale}`, () => {
        for (const one of ARRANGEMENTS) {
          const root = rootOf(elementIn(frame, locale, one));
          expect(root.lang).to.equal(locale);
          expect(getComputedStyle(root).direction).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
          for (const number of root.querySelectorAll<HTMLElement>('.number, bdi[dir]'))
            expect(getComputedStyle(number).direction, number.textContent).to.equal('ltr');
          const names = [...root.querySelectorAll('bdi:not([dir])')];
          expect(names.length).to.be.greaterThan(10);
          for (const name of names)
            expect(name.getAttribute('lang'), name.textContent).to.equal(locale === 'nl' ? null : 'nl');
        }
      });

    it('says that the Dutch procedure holds, in every language but Dutch', () => {
      for (const locale of ['nl', ...OTHERS]) {
        const line = rootOf(elementIn(frame, locale)).querySelector('[part="translation"]');
        expect(!!line, locale).to.equal(locale !== 'nl');
      }
    });

    it('asks nobody but the folder, and leaves nothing in the console', () => {
      expectQuiet(frame);
    });
  });

describe('a page with a Dutch, an Arabic and an English element', () => {
  afterEach(closeFrames);

  it('is right for axe, all unfolded', async () => {
    const locales = ['nl', 'ar', 'en'];
    const body = locales.map((locale) => procedureIn(locale, 'lichtpunt/wkkgz', WITH_ALL)).join('');
    const frame = await openBeside(files(), SMALL, `<main><h1>Klachten</h1>${body}</main>`);
    for (const locale of locales) {
      await spoken(elementIn(frame, locale), locale);
      await unfoldAll(elementIn(frame, locale));
    }
    addScript(frame, '/node_modules/axe-core/axe.min.js');
    await waitUntil(() => 'axe' in frame.window, 'no axe', { timeout: 20_000 });
    const { axe } = frame.window as unknown as { readonly axe: Axe };
    expect(await axeFaults(frame.document.body, axe)).to.deep.equal([]);
  });
});
