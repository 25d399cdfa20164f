import { expect, fixture } from '@open-wc/testing';
import { allByRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { CONTACTS } from './contact.table.js';
import {
  cardsOf,
  change,
  headingsOf,
  hrefsOf,
  isSeen,
  type KlachtenElement,
  listen,
  placeContact,
  wordsOf,
} from './page.js';

const withProvider = (provider: string): string => (provider ? `provider="${provider}"` : '');

/** What stands in the sentence, untouched but for the spaces within a number. */
const inlineText = (element: KlachtenElement): string =>
  element.shadowRoot!.querySelector('[part="root"]')!.textContent.replace(/(?<=\d)[ \u00a0](?=\d)/g, '');

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect([...console.warnings, ...console.errors]).to.be.empty;
});

for (const { contact, providers, card, links, inline, inlineHref } of CONTACTS)
  for (const provider of providers)
    describe(`${contact} ${provider ? `of ${provider}` : 'without a provider'}`, () => {
      it('is a card with its name and every way to reach it', async () => {
        const { heard, stop } = listen();
        const element = await placeContact(`contact="${contact}" ${withProvider(provider)}`);
        stop();
        expect(cardsOf(element)).to.deep.equal([card]);
        expect(hrefsOf(element)).to.have.members([...links]);
        expect(heard).to.deep.equal(['rendered']);
        expect(wordsOf(element)).not.to.match(/undefined|null/);
      });

      it('runs along in a sentence', async () => {
        const element = await placeContact(`contact="${contact}" view="inline" ${withProvider(provider)}`);
        expect(getComputedStyle(element).display).to.equal('inline');
        expect(inlineText(element)).to.equal(inline);
        expect(hrefsOf(element)).to.deep.equal(inlineHref ? [inlineHref] : []);
      });
    });

describe('a card', () => {
  it('has a heading of the level that is asked, 2 without', async () => {
    expect(headingsOf(await placeContact('contact="quasir"'))).to.deep.equal(['2 Quasir']);
    for (const level of ['1', '3', '4', '5', '6'])
      expect(headingsOf(await placeContact(`contact="quasir" heading-level="${level}"`))).to.deep.equal([
        `${level} Quasir`,
      ]);
  });

  it('says nothing of a provider that the page does not name', async () => {
    const element = await placeContact('contact="quasir"');
    expect(wordsOf(element)).not.to.match(/Lichtpunt|werkt samen/i);
    await change(element, { provider: 'lichtpunt' });
    expect(wordsOf(element)).to.match(/Werkt samen met Lichtpunt/i);
  });

  it('understands attributes as they arrive in a page', async () => {
    for (const written of [
      'contact="“Quasir”"',
      'data-contact="quasir"',
      'contact=" QUASIR " provider="«lichtpunt»"',
      'data-contact="‘quasir’" data-provider="Lichtpunt" data-view="Card" data-heading-level="2"',
    ])
      expect(headingsOf(await placeContact(written))).to.deep.equal(['2 Quasir']);
  });

  it('changes when it is asked to', async () => {
    const element = await placeContact('contact="quasir"');
    await change(element, { contact: 'directeur', provider: 'lichtpunt' });
    expect(cardsOf(element)).to.deep.equal(['Machiel Talsma']);
    await change(element, { view: 'inline' });
    expect(cardsOf(element)).to.be.empty;
    expect(getComputedStyle(element).display).to.equal('inline');
    await change(element, { view: null });
    expect(getComputedStyle(element).display).to.equal('block');
  });

  it("hides the page's own words when all is well", async () => {
    const element = await placeContact('contact="quasir"', 'Bel <a href="tel:+31501234567">ons</a>');
    expect(isSeen(element.querySelector('a')!)).to.equal(false);
  });
});

describe('a contact within a sentence', () => {
  const sentence = (attributes: string) =>
    fixture<HTMLElement>(
      `<p>Bel <klachten-contact ${attributes} view="inline">Quasir</klachten-contact>. Of wacht.</p>`,
    );

  it('is followed by the full stop of the page, on the same line and without a gap', async () => {
    const paragraph = await sentence('contact="quasir"');
    const element = paragraph.querySelector('klachten-contact')!;
    await element.updateComplete;
    const link = allByRole(element, 'link')[0]!.getBoundingClientRect();
    const stop = document.createRange();
    stop.setStart(element.nextSibling!, 0);
    stop.setEnd(element.nextSibling!, 1);
    const place = stop.getBoundingClientRect();
    expect(stop.toString()).to.equal('.');
    expect(Math.abs(place.left - link.right)).to.be.lessThan(1);
    expect(place.top).to.be.lessThan(link.bottom);
    expect(place.bottom).to.be.greaterThan(link.top);
  });

  it('looks like the sentence around it', async () => {
    const paragraph = await sentence('data-contact="quasir"');
    paragraph.style.cssText = 'font: italic 700 23px/2 serif; color: rgb(1, 2, 3)';
    const element = paragraph.querySelector('klachten-contact')!;
    await element.updateComplete;
    const { font, color } = getComputedStyle(element.shadowRoot!.querySelector('[part="root"]')!);
    expect({ font, color }).to.deep.equal({ font: getComputedStyle(paragraph).font, color: 'rgb(1, 2, 3)' });
  });

  it('takes no line of its own, however the view is written', async () => {
    for (const view of ['view="inline"', 'view="“Inline”"', 'data-view="INLINE"'])
      expect(getComputedStyle(await placeContact(`contact="quasir" ${view}`)).display).to.equal('inline');
  });
});
