import { expect } from '@open-wc/testing';
import lichtpunt from '../../src/data/providers/lichtpunt.json';
import { byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import {
  cardOf,
  cardsOf,
  change,
  headingsOf,
  hrefsOf,
  isSeen,
  type KlachtenElement,
  listen,
  place,
  placeContact,
  placeProcedure,
  stepsOf,
  textOf,
  wordsOf,
} from './page.js';

/** A provider that nobody has. */
const own = {
  format: 1,
  id: 'nergenshuis',
  name: 'Nergenshuis',
  channels: [{ kind: 'phone', number: '+31500000011' }],
  complainants: { nl: 'Iedereen die er woont', en: 'Everybody' },
  regimes: {
    wkkgz: {
      audience: 'everyone',
      sections: [
        {
          kind: 'steps',
          steps: [
            { kind: 'ask', with: 'luisteraar' },
            { kind: 'own', title: { en: 'Write it down' }, note: { ar: 'اكتبها', nl: 'Schrijf het op' } },
            { kind: 'file', to: 'quasir' },
          ],
        },
      ],
    },
  },
  contacts: [
    {
      id: 'luisteraar',
      name: 'Niemand Nergens',
      role: 'klachtenfunctionaris',
      channels: [{ kind: 'mobile', number: '+31600000012' }],
    },
    { id: 'bode', name: 'Bode Nergens', channels: [{ kind: 'mail', address: 'bode@nergenshuis.example' }] },
  ],
};
const FALLBACK = '<a href="tel:+31501234567">050 123 45 67</a>';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.errors).to.be.empty;
});

async function give(element: KlachtenElement, data: unknown): Promise<KlachtenElement> {
  element.data = data;
  await element.updateComplete;
  return element;
}

const placeData = async (data: unknown, attributes = '', children = ''): Promise<KlachtenElement> =>
  give(await placeProcedure(`provider="lichtpunt" ${attributes}`, children), data);

const titleOf = (element: KlachtenElement): string => headingsOf(element)[0]!;

describe('facts that a script hands over', () => {
  it('are shown, with nothing to warn of', async () => {
    const element = await placeProcedure('');
    console.restore();
    console = captureWarnings();
    await give(element, own);
    expect(titleOf(element)).to.contain('Nergenshuis');
    expect(stepsOf(element)).to.have.length(3);
    expect(console.warnings).to.be.empty;
  });

  it('are shown when they were there before the element was on the page', async () => {
    const element = document.createElement('klachten-procedure');
    element.data = own;
    document.body.append(element);
    await element.updateComplete;
    expect(titleOf(element)).to.contain('Nergenshuis');
    expect(console.warnings).to.be.empty;
    element.remove();
  });

  it('are shown when they were there before the element was an element', async () => {
    const element = document.implementation.createHTMLDocument().createElement('klachten-procedure');
    Object.assign(element, { data: own });
    document.body.append(element);
    await element.updateComplete;
    expect(titleOf(element)).to.contain('Nergenshuis');
    expect(element.data).to.equal(own);
    element.data = undefined;
    element.setAttribute('provider', 'lichtpunt');
    await element.updateComplete;
    expect(titleOf(element)).to.contain('Lichtpunt');
    element.remove();
  });

  it('can be replaced, and taken away: then the attribute counts again', async () => {
    const element = await placeData(own);
    await give(element, { ...own, name: 'Elders' });
    expect(titleOf(element)).to.contain('Elders');
    for (const nothing of [undefined, null]) {
      await give(element, own);
      expect(titleOf(element)).to.contain('Nergenshuis');
      await give(element, nothing);
      expect(titleOf(element)).to.contain('Lichtpunt');
    }
  });

  it('go before an address', async () => {
    const element = document.createElement('klachten-procedure');
    element.setAttribute('src', 'https://niemand.invalid/x.json');
    element.data = own;
    document.body.append(element);
    await element.updateComplete;
    expect(titleOf(element)).to.contain('Nergenshuis');
    element.remove();
  });

  it('may be changed by the page afterwards, which changes nothing that is shown', async () => {
    const data = structuredClone(own);
    const element = await placeData(data);
    data.name = 'Anders';
    await change(element, { view: 'steps' });
    expect(titleOf(element)).to.contain('Nergenshuis');
  });

  it('may have the id of a bundled provider', async () => {
    const element = await placeData({ ...own, id: 'lichtpunt' });
    expect(titleOf(element)).to.contain('Nergenshuis');
    expect(console.warnings).to.be.empty;
  });

  it('are told when the page names another provider', async () => {
    await placeData(own);
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.equal(
      '[klachten] provider-unknown: provider="lichtpunt"; verwacht: nergenshuis',
    );
  });
});

describe('the same object, changed and handed over again', () => {
  it('is read again', async () => {
    const facts = { ...own, name: 3 as unknown };
    const element = await placeProcedure('');
    await give(element, facts);
    facts.name = 'Nieuw Nergenshuis';
    await give(element, facts);
    expect(headingsOf(element)[0]).to.contain('Nieuw Nergenshuis');
  });
});

describe('facts that cannot be used', () => {
  for (const [what, wrong] of Object.entries({
    text: 'tekst',
    number: 3,
    empty: {},
    list: [],
    nameless: { ...own, name: 3 },
  }))
    it(`leave the fallback, a notice and one message, and right ones then work: ${what}`, async () => {
      const element = await placeProcedure(
        'provider="nergenshuis" base="https://niemand.invalid/"',
        FALLBACK,
      ).catch(() => null);
      if (!element) return;
      console.restore();
      console = captureWarnings();
      const { heard, stop } = listen();
      await give(element, wrong);
      expect(heard).to.deep.equal(['failed: file-unusable']);
      expect(isSeen(element.querySelector('a')!)).to.equal(true);
      expect(textOf(byRole(element, 'status'))).to.match(/We kunnen de klachtenprocedure nu niet laten zien/);
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0]).to.match(
        /^\[klachten\] file-unusable: data=.*\n\[klachten\] file-faults: data=\d+; /,
      );
      // The page's own number is there; whom the bundled providers share need not be this provider's.
      expect(hrefsOf(element).some((href) => href.startsWith('tel:'))).to.equal(false);
      element.querySelector('a')!.removeAttribute('href');
      await give(element, [wrong]);
      expect(hrefsOf(element).some((href) => href.startsWith('tel:'))).to.equal(true);
      await give(element, own);
      stop();
      expect(heard).to.deep.equal(['failed: file-unusable', 'failed: file-unusable', 'rendered']);
      expect(isSeen(element.querySelector('a')!)).to.equal(false);
      expect(stepsOf(element)).to.have.length(3);
    });

  it('are listed in one message, after a line that says how many there are', async () => {
    const element = await placeProcedure('');
    console.restore();
    console = captureWarnings();
    await give(element, { ...own, fullName: 3, kleur: 'blauw' });
    expect(console.warnings).to.deep.equal([
      [
        '[klachten] file-faults: data=2; verwacht: npx klachten-procedure check',
        '[klachten] value-wrong: fullName=3; verwacht: "een naam"',
        console.warnings[0]!.split('\n')[2],
      ].join('\n'),
    ]);
    expect(console.warnings[0]).to.match(/\[klachten\] field-unknown: kleur="blauw"; verwacht: .*fullName/);
    await change(element, { view: 'steps' });
    expect(console.warnings).to.have.length(1);
    expect(stepsOf(element)).to.have.length(3);
  });

  it('may have the name of the provider as the name of somebody in it, who is reached nowhere else', async () => {
    const itself = [
      [{ id: own.id, name: 'Balie' }],
      [
        { id: own.id, name: 'Balie', through: 'bode' },
        { id: 'bode', name: 'Bode', channels: [] },
      ],
    ];
    for (const contacts of itself) {
      const element = await placeProcedure('');
      await give(element, { ...own, contacts: [...contacts, own.contacts[0]] });
      expect(stepsOf(element)).to.have.length(3);
      expect(console.warnings.join()).not.to.contain('render-failed');
    }
  });
});

describe('one contact from facts that a script hands over', () => {
  it("is one of the file's own people, or a shared organisation", async () => {
    const element = await give(await placeContact('contact="luisteraar"'), own);
    expect(cardsOf(element)).to.deep.equal(['Niemand Nergens']);
    expect(hrefsOf(element)).to.deep.equal(['tel:+31600000012']);
    await change(element, { contact: 'jeugdstem' });
    expect(cardsOf(element)).to.deep.equal(['Jeugdstem']);
    await change(element, { contact: 'luisteraar', view: 'inline' });
    expect(wordsOf(element)).to.contain('Niemand Nergens');
  });

  it('is somebody else with a number when there is no such contact', async () => {
    const alone = { ...own, regimes: { wkkgz: { ...own.regimes.wkkgz, sections: [], contacts: ['bode'] } } };
    const element = await give(await placeContact('contact="niemand"'), alone);
    expect(console.warnings.join()).to.contain('contact-unknown').and.not.to.contain('render-failed');
    expect(hrefsOf(element)).not.to.have.length(0);
  });
});

describe('what such facts say', () => {
  it('is marked with its language where that is another than the visitor reads', async () => {
    const element = await placeData(own);
    const marked = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[lang]:not([part="root"])')];
    expect(marked.map(({ lang, textContent }) => `${lang} ${textContent}`)).to.deep.equal([
      'en Write it down',
    ]);
    expect(wordsOf(element)).to.contain('Schrijf het op').and.to.contain('Iedereen die er woont');
  });

  it('names everybody there is to turn to when it does not say whom', async () => {
    const element = await placeData(own);
    expect(cardsOf(element)).to.deep.equal(['Nergenshuis', 'Niemand Nergens', 'Quasir', 'Bode Nergens']);
  });

  it("joins the provider's channels with what the page supplies", async () => {
    const element = await placeData(own, 'provider-phone="050 571 39 99"');
    expect(hrefsOf(cardOf(element, 'Nergenshuis'))).to.deep.equal(['tel:+31505713999', 'tel:+31500000011']);
  });

  it('is looked up under the law the page asks for', async () => {
    const two = { ...own, regimes: { ...own.regimes, wmo: lichtpunt.regimes.wkkgz } };
    const element = await placeData(two, 'regime="wkkgz"');
    expect(stepsOf(element)).to.have.length(3);
    const open = await place('<klachten-procedure></klachten-procedure>');
    await give(open, two);
    expect(byRole(open, 'radio', /Wmo|maatschappelijke/i)).to.exist;
  });
});
