import { expect, fixture, waitUntil } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { byRole } from '../tools/by-role.js';
import { change, type KlachtenElement, listen, place, placeContact, placeProcedure } from './page.js';

const LICHTPUNT = 'provider="lichtpunt" regime="wkkgz"';
const PROCEDURE = `<klachten-procedure ${LICHTPUNT}></klachten-procedure>`;

const rootOf = (element: KlachtenElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.root')!;
const languageOf = (element: KlachtenElement): string => rootOf(element).lang;

const isIn = (element: KlachtenElement, locale: string): Promise<void> =>
  waitUntil(
    () => element.shadowRoot?.querySelector('.root') && languageOf(element) === locale,
    `not in ${locale}`,
  );

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.warnings.join('\n')).to.equal('');
});

describe('the language of an element', () => {
  for (const [lang, locale] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['uk_UA', 'uk'],
    ['ar-MA', 'ar'],
    ['nl-BE', 'nl'],
    ['de-AT-1996', 'de'],
    ['zh-Hant', 'nl'],
    ['fy', 'nl'],
    ['english', 'nl'],
    ['', 'nl'],
    ['“ar”', 'ar'],
    [' pl ', 'pl'],
    ['??', 'nl'],
  ] as const)
    it(`is ${locale} for lang="${lang}"`, async () => {
      expect(languageOf(await placeProcedure(`${LICHTPUNT} lang="${lang}"`))).to.equal(locale);
      expect(languageOf(await placeContact(`contact="igj" lang="${lang}"`))).to.equal(locale);
    });

  it('is its own before that of what it stands in, and that of the nearest before any other', async () => {
    const inPage = (around: string, own = ''): string =>
      `<div lang="de"><div ${around}><p>${PROCEDURE.replace('>', ` ${own}>`)}</p></div></div>`;
    expect(languageOf(await place(inPage('', 'lang="ar"')))).to.equal('ar');
    expect(languageOf(await place(inPage('', 'data-lang="ar"')))).to.equal('ar');
    expect(languageOf(await place(inPage('lang="fr"')))).to.equal('fr');
    expect(languageOf(await place(inPage('')))).to.equal('de');
    expect(languageOf(await place(inPage('lang="ja"')))).to.equal('nl');
  });

  it('is that of the page, through the root of another component', async () => {
    const host = await fixture<HTMLElement>('<div lang="tr"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = PROCEDURE;
    const element = root.firstElementChild as KlachtenElement;
    await isIn(element, 'tr');
    host.lang = 'pl';
    await isIn(element, 'pl');
    root.firstElementChild!.setAttribute('lang', 'fr');
    await isIn(element, 'fr');
  });

  it('changes with its own attribute, and back', async () => {
    const element = await placeProcedure(LICHTPUNT);
    const title = (): string => byRole(element, 'heading', /Lichtpunt/).textContent;
    const dutch = title();
    await change(element, { lang: 'en' });
    expect(languageOf(element)).to.equal('en');
    expect(title()).not.to.equal(dutch);
    await change(element, { lang: 'ar' });
    expect(rootOf(element).dir).to.equal('rtl');
    await change(element, { lang: null });
    expect(title()).to.equal(dutch);
    expect(rootOf(element).dir).to.equal('ltr');
  });

  it('changes with that of anything it stands in, and when it moves', async () => {
    const element = await place(`<section><div>${PROCEDURE}</div><div lang="uk" id="daar"></div></section>`);
    const section = element.closest('section')!;
    section.lang = 'pl';
    await isIn(element, 'pl');
    element.parentElement!.lang = 'de';
    await isIn(element, 'de');
    section.lang = 'fr';
    await new Promise(requestAnimationFrame);
    expect(languageOf(element)).to.equal('de');
    element.parentElement!.removeAttribute('lang');
    await isIn(element, 'fr');
    section.querySelector('#daar')!.append(element);
    await isIn(element, 'uk');
  });

  for (const [where, markup] of [
    ['a form with a field called lang', `<form lang="pl"><select name="lang"></select>${PROCEDURE}</form>`],
    ['a form with a field whose id is lang', `<form lang="pl"><input id="lang" />${PROCEDURE}</form>`],
    ['a drawing', `<svg lang="pl"><foreignObject><div>${PROCEDURE}</div></foreignObject></svg>`],
  ] as const)
    it(`is found in ${where}`, async () => {
      const page = await fixture<HTMLElement>(`<div>${markup}</div>`);
      await isIn(page.querySelector('klachten-procedure')!, 'pl');
    });

  it('is there also where a page cannot be watched for changes', async () => {
    const { MutationObserver: own } = window;
    Reflect.deleteProperty(window, 'MutationObserver');
    try {
      expect(languageOf(await place(`<div lang="pl">${PROCEDURE}</div>`))).to.equal('pl');
    } finally {
      window.MutationObserver = own;
    }
  });

  it('is each its own: a Dutch, an Arabic and an English one on one page', async () => {
    const page = await fixture<HTMLElement>(
      `<div>${['nl', 'ar', 'en'].map((lang) => PROCEDURE.replace('>', ` lang="${lang}">`)).join('')}</div>`,
    );
    const elements = [...page.children] as KlachtenElement[];
    for (const element of elements) await element.updateComplete;
    expect(elements.map(languageOf)).to.deep.equal(['nl', 'ar', 'en']);
    expect(elements.map((one) => rootOf(one).dir)).to.deep.equal(['ltr', 'rtl', 'ltr']);
    await change(elements[1]!, { 'heading-level': '3' });
    expect(elements.map(languageOf)).to.deep.equal(['nl', 'ar', 'en']);
    expect(byRole(elements[0]!, 'heading', /^Stap voor stap$/).textContent).to.equal('Stap voor stap');
  });

  it('tells the page once that it is shown', async () => {
    const page = listen();
    const element = await placeProcedure(`${LICHTPUNT} lang="en"`);
    await change(element, { lang: 'fr' });
    page.stop();
    expect(page.heard).to.deep.equal(['rendered', 'rendered']);
  });

  it("keeps a page's own words away from it: the fallback stays as it was", async () => {
    const element = await placeProcedure(`${LICHTPUNT} lang="ar"`, '<a href="tel:1">Bel ons</a>');
    expect(element.innerHTML).to.equal('<a href="tel:1">Bel ons</a>');
    expect(element.lang).to.equal('ar');
  });
});

describe("a provider's own texts", () => {
  const data = {
    format: 1,
    id: 'huize-anders',
    name: 'Huize Anders',
    complainants: 'everyone',
    regimes: {
      wkkgz: {
        audience: 'everyone',
        sections: [
          {
            kind: 'prose',
            text: [
              {
                nl: 'Wij luisteren graag.',
                en: 'We like to listen.',
                'ar-SA': 'اتصل على 050 123 45 67 أو 06-12345678.',
              },
              'Alleen in het Nederlands.',
              { de: 'Nur auf Deutsch.' },
            ],
          },
        ],
        contacts: ['quasir'],
      },
    },
    contacts: [],
  };

  const saidIn = async (lang: string): Promise<(readonly [string, string])[]> => {
    const element = Object.assign(document.createElement('klachten-procedure'), { data, lang });
    (await fixture<HTMLElement>('<div></div>')).append(element);
    await element.updateComplete;
    for (const number of rootOf(element).querySelectorAll('[part="prose"] .number'))
      expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(rootOf(element).querySelectorAll('[part="prose"] .number').length).to.equal(lang === 'ar' ? 2 : 0);
    return [...rootOf(element).querySelectorAll('[part="prose"] p')].map((one) => {
      const marked = one.querySelector<HTMLElement>('[lang]');
      return [one.textContent.trim(), marked?.lang ?? languageOf(element)] as const;
    });
  };

  it('are in the language of the element, or else in their own, and marked so', async () => {
    expect(await saidIn('en')).to.deep.equal([
      ['We like to listen.', 'en'],
      ['Alleen in het Nederlands.', 'nl'],
      ['Nur auf Deutsch.', 'de'],
    ]);
    expect(await saidIn('pl')).to.deep.equal([
      ['Wij luisteren graag.', 'nl'],
      ['Alleen in het Nederlands.', 'nl'],
      ['Nur auf Deutsch.', 'de'],
    ]);
    expect(await saidIn('ar')).to.deep.equal([
      ['اتصل على 050 123 45 67 أو 06-12345678.', 'ar-SA'],
      ['Alleen in het Nederlands.', 'nl'],
      ['Nur auf Deutsch.', 'de'],
    ]);
  });
});
