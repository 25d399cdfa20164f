import { expect } from '@open-wc/testing';
import apotheek from '../../demo/providers/apotheek-spiegelbeeld.json';
import { axeFaults } from '../tools/axe.js';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { placeFacts } from './gallery.page.js';
import { cardsOf, place, placeArrangement } from './page.js';
import { buttonsOf, openTools, placeContacts, rowsOf } from './tools-fold.js';

const PHONE = { kind: 'phone', number: '+31500000001' };
const LETTER = { kind: 'letter', street: 'Postbus 1', postcode: '9999 ZZ', town: 'Verzonnendam' };
const PLACE = { kind: 'visit', street: 'Wolkenlaan 1', postcode: '9999 ZZ', town: 'Verzonnendam' };

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect([...console.errors, ...console.warnings].join()).to.equal('');
});

describe('taking it along', () => {
  it('is one quiet fold, with nothing in it until it is opened', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = element.shadowRoot!.querySelector('[part="tools"]')!;
    expect(element.shadowRoot!.querySelectorAll('[part="tools"]').length).to.equal(1);
    expect(fold.querySelectorAll('button').length).to.equal(0);
    expect(buttonsOf(await openTools(element))).to.deep.equal([
      'Print deze klachtenprocedure',
      'Bewaar in je contacten (Klachtenportaal Zorg)',
      'Kopieer nummer van Klachtenportaal Zorg',
      'Kopieer e-mailadres van Klachtenportaal Zorg',
      'Kopieer adres van Klachtenportaal Zorg',
      'Bewaar in je contacten (Quasir)',
      'Kopieer nummer van Quasir',
      'Bewaar in je contacten (Inspectie Gezondheidszorg en Jeugd)',
    ]);
  });

  it('shows a name once, and says whose each button is to who cannot see the row', async () => {
    const fold = await openTools(await placeArrangement('zorgkracht-12/jeugdwet'));
    for (const [name, buttons] of rowsOf(fold)) for (const button of buttons) expect(button).to.contain(name);
    const row = fold.querySelector<HTMLElement>('[part="taken"]')!;
    // What is seen comes first in what is heard, so that who speaks to a device is understood.
    for (const button of allByRole(row, 'button'))
      expect(button.textContent.trim()).to.match(/^(Bewaar|Kopieer)/);
  });

  it('leaves out who cannot be reached, and takes the one they are reached through once', async () => {
    const fold = await openTools(
      await placeContacts(
        { id: 'een', role: 'klachtencommissie', through: 'bureau' },
        { id: 'twee', role: 'geschillencommissie', through: 'bureau' },
        { id: 'drie', name: 'Fenna Verzonnen', role: 'directeur' },
        { id: 'bureau', name: 'Bureau Nergens', channels: [PHONE] },
      ),
    );
    expect(rowsOf(fold).map(([name]) => name)).to.deep.equal(['Bureau Nergens']);
  });

  it('takes somebody along who stands on no card, but whom the cards name', async () => {
    const { element } = await placeFacts(apotheek);
    expect(cardsOf(element)).not.to.contain('Bond van Verzonnen Apotheken');
    expect(rowsOf(await openTools(element))).to.deep.equal([
      [
        'Wim Bedacht',
        [
          'Bewaar in je contacten (Wim Bedacht)',
          'Kopieer e-mailadres van Wim Bedacht',
          // The same place to write to and to come to.
          'Kopieer adres van Wim Bedacht',
        ],
      ],
      [
        'Bond van Verzonnen Apotheken',
        [
          'Bewaar in je contacten (Bond van Verzonnen Apotheken)',
          'Kopieer e-mailadres van Bond van Verzonnen Apotheken',
        ],
      ],
    ]);
  });

  it('says which, where somebody has several', async () => {
    const channels = [
      PHONE,
      { kind: 'mobile', number: '+31600000001' },
      { kind: 'whatsapp', number: '+31600000001' },
      { kind: 'mail', address: 'een@elders.example' },
      { kind: 'mail', address: 'twee@elders.example' },
      LETTER,
      PLACE,
      { ...PLACE, at: 'de balie' },
    ];
    const fold = await openTools(await placeContacts({ id: 'bureau', name: 'Bureau Nergens', channels }));
    expect(rowsOf(fold)[0]![1]).to.deep.equal([
      'Bewaar in je contacten (Bureau Nergens)',
      'Kopieer 050 000 00 01 van Bureau Nergens',
      'Kopieer 06 00 00 00 01 van Bureau Nergens',
      'Kopieer een@elders.example van Bureau Nergens',
      'Kopieer twee@elders.example van Bureau Nergens',
      'Kopieer postadres van Bureau Nergens',
      'Kopieer Wolkenlaan 1 van Bureau Nergens',
      'Kopieer de balie, Wolkenlaan 1 van Bureau Nergens',
    ]);
  });

  it('has no row where the facts name nobody who can be reached', async () => {
    const element = await placeContacts({ id: 'bureau', name: 'Bureau Nergens' });
    // Then there is the inspectorate, for who must have somebody.
    expect(rowsOf(await openTools(element)).map(([name]) => name)).to.deep.equal([
      'Inspectie Gezondheidszorg en Jeugd',
    ]);
  });

  for (const width of ['160px', '320px', '900px'])
    it(`has room for a thumb, and nothing sticks out, at a width of ${width}`, async () => {
      const element = await place(
        `<div style="width: ${width}"><klachten-procedure provider="lichtpunt"></klachten-procedure></div>`,
      );
      const fold = await openTools(element);
      const { left, right } = element.getBoundingClientRect();
      for (const button of fold.querySelectorAll('button')) {
        const box = button.getBoundingClientRect();
        expect(box.height, button.textContent).to.be.at.least(43.9);
        expect(box.left, button.textContent).to.be.at.least(left - 0.5);
        expect(box.right, button.textContent).to.be.at.most(right + 0.5);
      }
    });

  for (const [shade, style] of Object.entries({
    light: 'background: #fff; color: #1b1b1b',
    dark: 'background: #141414; color: #f0f0f0; color-scheme: dark',
  }))
    it(`is what axe finds nothing wrong with, on a ${shade} page`, async () => {
      const element = await place(
        `<div style="${style}; padding: 1em"><klachten-procedure provider="zorgkracht-12" regime="jeugdwet"></klachten-procedure></div>`,
      );
      const fold = await openTools(element);
      byRole(fold, 'button', /^Kopieer nummer van Klachtenportaal/).click();
      await element.updateComplete;
      expect(await axeFaults(element)).to.deep.equal([]);
    }).timeout(30_000);
});
