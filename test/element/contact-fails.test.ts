import { aTimeout, expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { cardsOf, change, hrefsOf, isSeen, listen, placeContact, textOf } from './page.js';

const WORDS = 'de <a href="tel:+31501234567">helpdesk</a>';
const SHARED = [
  'klachtenportaal-zorg',
  'quasir',
  'igj',
  'jeugdstem',
  'zorgbelang-groningen',
  'zorgbelang-drenthe',
];

/** What a page can ask that is not there. */
const WRONG = [
  { asks: '', reason: 'contact-missing', found: 'contact=""', expected: SHARED },
  { asks: 'contact="quasar"', reason: 'contact-unknown', found: 'contact="quasar"', expected: SHARED },
  { asks: 'contact="directeur"', reason: 'contact-unknown', found: 'contact="directeur"', expected: SHARED },
  {
    asks: 'contact="directeur" provider="zorgkracht-12"',
    reason: 'contact-unknown',
    found: 'contact="directeur"',
    expected: ['voorzitter', 'klachtencommissie', 'eigen-vertrouwenspersoon', ...SHARED],
  },
  {
    asks: 'contact="klachtencommissie" provider="lichtpunt"',
    reason: 'contact-unknown',
    found: 'contact="klachtencommissie"',
    expected: ['directeur', 'geschillencommissie', ...SHARED],
  },
] as const;

let console: CapturedWarnings;
let page: ReturnType<typeof listen>;

beforeEach(() => {
  console = captureWarnings();
  page = listen();
});

afterEach(() => {
  page.stop();
  console.restore();
  expect(console.errors).to.be.empty;
});

for (const { asks, reason, found, expected } of WRONG)
  describe(`a page that asks for a contact by ${asks || 'nothing'}`, () => {
    it('gets a card of somebody to call, with a notice, and keeps its own words', async () => {
      const element = await placeContact(asks, WORDS);
      expect(textOf(byRole(element, 'status'))).to.match(/^\p{Lu}.*[.:]$/u);
      expect(cardsOf(element)).to.deep.equal(['Klachtenportaal Zorg (KPZ)']);
      expect(hrefsOf(element)).to.include('tel:+31228322205');
      expect(isSeen(element.querySelector('a')!)).to.equal(true);
    });

    it('keeps its own words in a sentence, and nothing else', async () => {
      const element = await placeContact(`${asks} view="inline"`, WORDS);
      expect(isSeen(element.querySelector('a')!)).to.equal(true);
      expect(hrefsOf(element)).to.be.empty;
      expect(getComputedStyle(element).display).to.equal('inline');
    });

    it('gets somebody to call in a sentence without words of its own', async () => {
      const element = await placeContact(`${asks} view="inline"`);
      expect(isSeen(byRole(element, 'link', /0228/))).to.equal(true);
      expect(element.shadowRoot!.textContent).to.match(/^Klachtenportaal Zorg, 0228 ?32 ?22 ?05$/);
    });

    it('is told once, and hears why', async () => {
      const element = await placeContact(asks);
      await change(element, { 'heading-level': '3' });
      expect(new Set(page.heard)).to.deep.equal(new Set([`failed: ${reason}`]));
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0])
        .to.match(/^\[klachten\] /)
        .and.to.contain(reason)
        .and.to.contain(found);
      for (const id of expected) expect(console.warnings[0]!.split('verwacht')[1]).to.contain(id);
    });

    it('recovers when it is put right', async () => {
      for (const view of ['card', 'inline']) {
        const element = await placeContact(`${asks} view="${view}"`, WORDS);
        await change(element, { contact: 'quasir' });
        expect(page.heard.at(-1)).to.equal('rendered');
        expect(hrefsOf(element)).to.deep.equal(['tel:+31648445538']);
        expect(isSeen(element.querySelector('a')!)).to.equal(false);
      }
    });
  });

describe('a shared organisation with a provider that there is not', () => {
  it('is shown all the same, and the webmaster is told once', async () => {
    const element = await placeContact('contact="jeugdstem" provider="niemand"');
    expect(cardsOf(element)).to.deep.equal(['Jeugdstem']);
    expect(page.heard).to.deep.equal(['failed: provider-unknown']);
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.match(/^\[klachten\] provider-unknown: provider="niemand".*lichtpunt/);
  });
});

describe('a contact with a view or a heading level that there is not', () => {
  it('is a card at level 2, and the webmaster is told once', async () => {
    for (const [at, attribute] of ['view="steps"', 'heading-level="9"'].entries()) {
      const element = await placeContact(`contact="quasir" ${attribute}`);
      expect(byRole(element, 'heading', 'Quasir').localName).to.equal('h2');
      expect(console.warnings).to.have.length(at + 1);
      expect(console.warnings[at]).to.match(/^\[klachten\] value-unknown: /);
    }
    expect(page.heard).to.deep.equal(['rendered', 'rendered']);
  });
});

describe('a contact whose end tag was forgotten', () => {
  it('keeps the rest of the page in sight', async () => {
    const rest = '<p>De rest van de pagina</p><footer>Adres</footer>';
    for (const view of ['card', 'inline']) {
      const element = await placeContact(`contact="quasir" view="${view}"`, rest);
      await aTimeout(0);
      expect(isSeen(element.querySelector('footer')!), view).to.equal(true);
    }
  });
});

describe('a failing contact in a sentence with nothing but white space', () => {
  it('is somebody to call', async () => {
    const element = await placeContact('contact="quasar" view="inline"', '\n  ');
    expect(allByRole(element, 'link', /0228/).filter(isSeen)).to.have.length(1);
  });
});
