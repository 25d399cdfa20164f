import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { ARRANGEMENTS, hrefsOf, type KlachtenElement, oneLine, placeArrangement } from './page.js';

const ADULT_READING = [
  'Klachtenprocedure Wkkgz',
  'Klachtenfunctionaris Wkkgz',
  'Geschillencommissie KPZ',
  'Klachtenreglement Wkkgz',
];

const MORE = {
  'lichtpunt/wkkgz': {
    law: ['Wet kwaliteit, klachten en geschillen zorg', 'https://wetten.overheid.nl/BWBR0037173'],
    reading: ADULT_READING,
    corrections: ['Enkhuzen', 'Inspectie voor de Gezondheidszorg'],
  },
  'zorgkracht-12/wmo': {
    law: ['Wet maatschappelijke ondersteuning 2015', 'https://wetten.overheid.nl/BWBR0035362'],
    reading: ADULT_READING,
    corrections: ['Inspectie voor de Gezondheidszorg'],
  },
  'zorgkracht-12/jeugdwet': {
    law: ['Jeugdwet', 'https://wetten.overheid.nl/BWBR0034925'],
    reading: [
      'Klachtenprocedure jeugdzorg',
      'Klachtenfunctionaris jeugdzorg',
      'Klachtencommissie jeugdzorg',
      'Klachtenreglement jeugdwet',
    ],
    corrections: [
      'Enkhuzen',
      'Inspectie voor de Gezondheidszorg',
      'Stichting Advies- en Klachtenbureau Jeugdzorg',
      'tussen 9:00-17:00 uur',
    ],
  },
} as const;

/** Opens what is folded away under these words, as a visitor does. */
function unfold(element: KlachtenElement, words: string): HTMLElement {
  const summary = byRole(element, 'button', words);
  summary.click();
  return summary.closest('details')!;
}

const itemsOf = (part: HTMLElement): string[] =>
  allByRole(part, 'listitem').map(({ textContent }) => oneLine(textContent));

for (const arrangement of ARRANGEMENTS)
  describe(`what more there is to know of ${arrangement}`, () => {
    const { law, reading, corrections } = MORE[arrangement];
    let element: KlachtenElement;

    beforeEach(async () => {
      element = await placeArrangement(arrangement);
    });

    it('is folded away until a visitor asks for it', () => {
      expect(allByRole(element, 'link', law[0])).to.have.length(0);
    });

    it('links the law as it is today, and nothing else', () => {
      const about = unfold(element, 'Over deze informatie');
      expect(byRole(about, 'link', law[0]).getAttribute('href')).to.equal(law[1]);
      expect(hrefsOf(about)).to.deep.equal([law[1]]);
    });

    it('lists every correction that concerns what is shown, and no other', () => {
      const items = itemsOf(unfold(element, 'Over deze informatie'));
      expect(items.map((item) => /^[^“]*“([^”]+)”/.exec(item)?.[1])).to.deep.equal([...corrections]);
    });

    it('names the further reading as text, never as a link', () => {
      const more = unfold(element, 'Meer lezen');
      expect(itemsOf(more)).to.deep.equal([...reading]);
      expect(allByRole(more, 'link')).to.have.length(0);
    });
  });

describe('why a complaint matters', () => {
  it('can be read at length for Lichtpunt, and nowhere promises more than there is', async () => {
    const words = 'Waarom een klacht belangrijk is';
    const background = unfold(await placeArrangement('lichtpunt/wkkgz'), words);
    expect(oneLine(background.innerText)).to.match(/misverstand\b/);
    expect(allByRole(await placeArrangement('zorgkracht-12/wmo'), 'button', words)).to.have.length(0);
  });
});
