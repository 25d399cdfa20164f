import { expect } from '@open-wc/testing';
import { laws } from '../../src/model/laws.js';
import type { RegimeId } from '../../src/model/regime.js';
import { axeFaults } from '../tools/axe.js';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { fieldIn, foldOf, hostOf, lawOf, openLaw, pick, resultIn } from './law-page.js';
import { type Arrangement, ARRANGEMENTS, change, hrefsOf, place, placeArrangement, textOf } from './page.js';

/** What a visitor reads of each article: the facts of the law, in our words. */
const ARTICLES: Readonly<Record<RegimeId, readonly string[]>> = {
  wkkgz: [
    'De tijd voor een oordeel begint als je je klacht schriftelijk indient. Praat je eerst? Dan begint die tijd nog niet. artikel 14',
    'Een klachtenfunctionaris kan je onafhankelijk helpen. Die hulp is gratis. artikel 15',
    'Binnen 6 weken na je schriftelijke klacht krijg je schriftelijk een oordeel, met de redenen erbij. De zorgaanbieder mag die tijd één keer langer maken, met 4 weken. Dat moet schriftelijk, en voordat de tijd om is. artikel 17',
    'Er is een erkende geschilleninstantie, zoals een geschillencommissie. Daar kun je een geschil indienen: een klacht waar jullie samen niet uitkomen. artikel 18',
    'De geschilleninstantie geeft een bindend advies: jullie moeten je er allebei aan houden. Zij kan je ook een vergoeding voor schade geven. Dat kan in elk geval tot € 25.000. artikel 20',
    'De geschilleninstantie beslist binnen 6 maanden nadat het geschil is ingediend. artikel 22',
  ],
  wmo: ['De aanbieder heeft een klachtenregeling. artikel 3.2'],
  jeugdwet: [
    'De gemeente zorgt dat er een onafhankelijke vertrouwenspersoon is. artikel 2.6',
    'Een klachtencommissie beoordeelt je klacht. Daarin zitten minstens drie mensen. De voorzitter werkt niet voor de aanbieder. artikel 4.2.1',
    'De commissie geeft haar oordeel binnen de tijd die in de klachtenregeling staat. De wet zelf noemt geen tijd. artikel 4.2.1',
    'Je mag je laten helpen bij je klacht. artikel 4.2.1',
    'De aanbieder laat binnen 1 maand weten wat hij gaat doen. In de wet lees je wanneer die tijd begint. artikel 4.2.1',
  ],
};

const PUBLISHED = { wkkgz: 2015, wmo: 2014, jeugdwet: 2014 };
const NAMES = {
  wkkgz: 'Wet kwaliteit, klachten en geschillen zorg (Wkkgz)',
  wmo: 'Wet maatschappelijke ondersteuning 2015 (Wmo)',
  jeugdwet: 'Jeugdwet',
};

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.warnings).to.be.empty;
});

describe('what the law says', () => {
  for (const arrangement of ARRANGEMENTS) {
    const [, regime] = arrangement.split('/') as [string, RegimeId];
    const law = laws[regime];

    it(`is there article by article, and no more: ${regime}`, async () => {
      const fold = await lawOf(arrangement);
      expect(allByRole(fold, 'listitem').map(textOf)).to.deep.equal(ARTICLES[regime]);
      expect(law.articles).to.have.length(ARTICLES[regime].length);
    });

    it(`names the law, and says that it is no text of the provider: ${regime}`, async () => {
      const provider = arrangement.startsWith('lichtpunt') ? 'Lichtpunt' : 'Zorgkracht 12';
      expect(textOf(await lawOf(arrangement))).to.contain(
        `Dit staat in de wet zelf: de ${NAMES[regime]}. Het is geen tekst van ${provider}.`,
      );
    });

    it(`says what was read and when, and leads to the law of today: ${regime}`, async () => {
      const fold = await lawOf(arrangement);
      expect(textOf(fold)).to.contain(
        `Dit is gelezen op 21 november 2026, in de wet zoals die in het Staatsblad van ${PUBLISHED[regime]} staat. Of de wet daarna is veranderd, is niet nagekeken.`,
      );
      expect(hrefsOf(fold)).to.deep.equal([law.href]);
      expect(textOf(byRole(fold, 'link', law.name))).to.equal(law.name);
    });

    it(`is folded away at first, and left out with hide-law: ${regime}`, async () => {
      const element = await placeArrangement(arrangement);
      expect(foldOf(element).open).to.equal(false);
      expect(foldOf(element).querySelectorAll('li')).to.have.length(0);
      await change(element, { 'hide-law': '' });
      expect(element.shadowRoot!.querySelectorAll('[part="law"]')).to.have.length(0);
      expect(textOf(element.shadowRoot!.querySelector('[part="root"]')!)).not.to.contain('Wat zegt de wet');
    });
  }

  it('says plainly that the Wmo names no term, and shows none', async () => {
    const words = textOf(await lawOf('zorgkracht-12/wmo'));
    expect(words).to.contain('Deze wet zegt niet hoe lang een antwoord mag duren.');
    expect(words).not.to.match(/\d (week|weken|maand)|commissie|functionaris/);
  });

  for (const arrangement of ['zorgkracht-12/wmo', 'zorgkracht-12/jeugdwet'] as const)
    it(`counts no last day where the law gives none: ${arrangement}`, async () => {
      const fold = await lawOf(arrangement);
      expect(fold.querySelectorAll('input, [part="last-day"]').length).to.equal(0);
      expect(textOf(fold)).not.to.match(/Wkkgz|weken|Ik diende/);
    });

  it('says it of the law that is shown, when the page changes to another', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openLaw(element);
    await pick(fold, '2026-11-23');
    await change(element, { provider: 'zorgkracht-12', regime: 'jeugdwet' });
    expect(textOf(foldOf(element)))
      .to.contain('Jeugdwet')
      .and.not.to.contain('Wkkgz');
    await change(element, { provider: 'lichtpunt', regime: 'wkkgz' });
    // What is counted belongs to the day that is seen in the field.
    const again = foldOf(element);
    expect(resultIn(again).includes('4 januari 2027')).to.equal(fieldIn(again).value === '2026-11-23');
  });
});

const PAGES = {
  light: 'background: #fff; color: #1b1b1b',
  dark: 'background: #141414; color: #f0f0f0; color-scheme: dark',
  'dark without saying so': 'background: #141414; color: #f0f0f0',
};

async function openOn(style: string, arrangement: Arrangement): Promise<HTMLElement> {
  const [provider, regime] = arrangement.split('/') as [string, string];
  const element = await place(
    `<div style="${style}"><klachten-procedure provider="${provider}" regime="${regime}"></klachten-procedure></div>`,
  );
  const fold = await openLaw(element);
  if (regime === 'wkkgz') await pick(fold, '2026-11-14');
  return fold;
}

describe('what the law says, on any page', () => {
  for (const [shade, style] of Object.entries(PAGES))
    for (const arrangement of ARRANGEMENTS)
      it(`is without a fault for axe on a page that is ${shade}: ${arrangement}`, async () => {
        expect(
          await axeFaults(hostOf(await openOn(`${style}; padding: 1em`, arrangement)).parentElement!),
        ).to.deep.equal([]);
      });

  for (const width of [160, 320, 1100])
    for (const direction of ['ltr', 'rtl'])
      it(`fits in ${width} px, ${direction}, with a field to press with a thumb`, async () => {
        const fold = await openOn(`inline-size: ${width}px; direction: ${direction}`, 'lichtpunt/wkkgz');
        const { left, right } = hostOf(fold).getBoundingClientRect();
        for (const part of fold.querySelectorAll('*')) {
          const box = part.getBoundingClientRect();
          expect(box.left).to.be.at.least(left - 1);
          expect(box.right).to.be.at.most(right + 1);
        }
        expect(fieldIn(fold).getBoundingClientRect().height).to.be.at.least(44);
      });
});
