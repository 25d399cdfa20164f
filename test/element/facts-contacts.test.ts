import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { type Card, CARDS } from './facts-contacts.table.js';
import {
  ARRANGEMENTS,
  cardOf,
  cardsOf,
  hrefsOf,
  type KlachtenElement,
  placeArrangement,
  textOf,
} from './page.js';

/** What is read of a link; of a phone number its digits. */
const readOf = (link: HTMLElement): string =>
  link.getAttribute('href')?.startsWith('tel:') ? link.innerText.replace(/\D/g, '') : textOf(link);

function expectCard(element: KlachtenElement, { name, links, says, neverSays }: Card): void {
  const card = cardOf(element, name);
  expect(hrefsOf(card)).to.have.members(links.map(([, href]) => href));
  for (const [reads, href] of links) {
    const link = allByRole(card, 'link').find((one) => one.getAttribute('href') === href);
    expect(readOf(link!)).to.contain(reads);
    if (href.startsWith('tel:')) expect(readOf(link!)).to.equal(reads);
  }
  // Whether somebody answers now is no fact of the document.
  const states = [...card.querySelectorAll<HTMLElement>('[part="opening"]')].map(textOf);
  const text = states.reduce((words, state) => words.replace(`${state} `, ''), textOf(card));
  for (const pattern of says) expect(text).to.match(pattern);
  if (neverSays) expect(text).not.to.match(neverSays);
}

for (const arrangement of ARRANGEMENTS)
  describe(`the contacts of ${arrangement}`, () => {
    const theirs = CARDS.filter((card) => card.in.includes(arrangement));
    let element: KlachtenElement;

    beforeEach(async () => {
      element = await placeArrangement(arrangement);
    });

    it('are these, each on one card, and nobody else', () => {
      expect(cardsOf(element)).to.have.members(theirs.map(({ name }) => name));
    });

    for (const card of theirs)
      it(`give all there is of ${card.name}, to the last digit`, () => {
        expectCard(element, card);
      });

    const hasLetter = arrangement !== 'zorgkracht-12/wmo';
    it(`give ${hasLetter ? 'the' : 'no'} postal address of Klachtenportaal Zorg`, () => {
      const text = textOf(cardOf(element, 'Klachtenportaal Zorg (KPZ)'));
      if (hasLetter) expect(text).to.contain('Klachtenportaal Zorg Westeinde 14a 1601 BJ Enkhuizen');
      else expect(text).not.to.match(/Westeinde|1601|Enkhui?zen/);
    });

    it('offer the phone and mail of Klachtenportaal Zorg as support before anything else', () => {
      expect(hrefsOf(element).slice(0, 2)).to.deep.equal([
        'tel:+31228322205',
        'mailto:info@klachtenportaalzorg.nl',
      ]);
    });

    it('name for every call and mail whom it reaches', () => {
      for (const link of allByRole(element, 'link').filter((one) =>
        /^(tel|mailto):/.test(one.getAttribute('href')!),
      ))
        expect(
          allByRole(element, 'link', /^(Bel|Mail) \p{L}[^:]+: ?\S+/u).includes(link),
          link.outerHTML,
        ).to.equal(true);
    });
  });

describe('a phone number', () => {
  it('leads to the same number wherever it stands', async () => {
    for (const arrangement of ARRANGEMENTS)
      for (const link of allByRole(await placeArrangement(arrangement), 'link', /^Bel /))
        expect(link.getAttribute('href')).to.equal(readOf(link).replace(/^0/, 'tel:+31'));
  });
});

describe('the condition of a contact', () => {
  it('hides no card: everything stays there to be called', async () => {
    const element = await placeArrangement('zorgkracht-12/jeugdwet');
    for (const name of ['Jeugdstem', 'Zorgbelang Drenthe', 'Zorgbelang Groningen'])
      expect(allByRole(cardOf(element, name), 'link', /^Bel /)).to.have.length(1);
    expect(byRole(element, 'heading', 'Jeugdstem')).to.exist;
  });
});
