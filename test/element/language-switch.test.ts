import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LOCALES } from '../../src/i18n/languages.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { allByRole, byRole } from '../tools/by-role.js';
import { change, type KlachtenElement, placeProcedure } from './page.js';

const LICHTPUNT = 'provider="lichtpunt" regime="wkkgz"';

const languageOf = (element: KlachtenElement): string =>
  element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang;

const buttonsIn = (element: KlachtenElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.language'),
];

const namesIn = (element: KlachtenElement): string[] =>
  buttonsIn(element).map(({ textContent }) => textContent.trim());

async function press(element: KlachtenElement, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await element.updateComplete;
}

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

describe('a choice between languages', () => {
  it('is there when a page asks for it, each by its own name and marked as its own', async () => {
    const element = await placeProcedure(`${LICHTPUNT} languages="nl en ar"`);
    expect(namesIn(element)).to.deep.equal(['Nederlands', 'English', 'العربية']);
    expect(buttonsIn(element).map(({ lang }) => lang)).to.deep.equal(['nl', 'en', 'ar']);
    expect(byRole(element, 'group', 'Taal').contains(buttonsIn(element)[0]!)).to.equal(true);
    expect(namesIn(await placeProcedure(LICHTPUNT))).to.deep.equal([]);
    expect(console.warnings).to.deep.equal([]);
  });

  it('comes before everything else there is to read', async () => {
    const element = await placeProcedure(`${LICHTPUNT} languages="nl en"`);
    const [first] = element.shadowRoot!.querySelectorAll('.root > *');
    expect(first?.getAttribute('part')).to.equal('languages');
  });

  for (const [languages, names] of [
    ['nl,en;ar', ['Nederlands', 'English', 'العربية']],
    ['EN nl en-GB', ['English', 'Nederlands']],
    ['en', ['English', 'Nederlands']],
    ['“nl en”', ['Nederlands', 'English']],
    ['nl', []],
    ['  ', []],
  ] as const)
    it(`is ${names.join(' ') || 'not there'} for languages="${languages}"`, async () => {
      expect(namesIn(await placeProcedure(`${LICHTPUNT} languages="${languages}"`))).to.deep.equal(names);
      expect(console.warnings).to.deep.equal([]);
    });

  it('leaves out what there is not, and says so', async () => {
    const element = await placeProcedure(`${LICHTPUNT} languages="nl klingon en <b>"`);
    expect(namesIn(element)).to.deep.equal(['Nederlands', 'English']);
    expect(console.warnings).to.deep.equal([
      [
        `[klachten] value-unknown: languages="klingon"; verwacht: ${LOCALES.join(' of ')}`,
        `[klachten] value-unknown: languages="<b>"; verwacht: ${LOCALES.join(' of ')}`,
      ].join('\n'),
    ]);
  });

  it('changes that element, and no other', async () => {
    const page = await fixture<HTMLElement>(
      `<div>${`<klachten-procedure ${LICHTPUNT} languages="nl en"></klachten-procedure>`.repeat(2)}</div>`,
    );
    const [one, other] = [...page.children] as [KlachtenElement, KlachtenElement];
    await one.updateComplete;
    await press(one, 'English');
    expect([languageOf(one), languageOf(other)]).to.deep.equal(['en', 'nl']);
    expect(one.hasAttribute('lang')).to.equal(false);
    const current = allByRole(one, 'button').filter((button) => button.ariaCurrent === 'true');
    expect(current.map(({ textContent }) => textContent.trim())).to.deep.equal(['English']);
  });

  it('is remembered nowhere', async () => {
    const first = await placeProcedure(`${LICHTPUNT} languages="nl en"`);
    const before = [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      location.href,
      history.length,
    ];
    await press(first, 'English');
    expect([
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      location.href,
      history.length,
    ]).to.deep.equal(before);
    expect(languageOf(await placeProcedure(`${LICHTPUNT} languages="nl en"`))).to.equal('nl');
  });

  it('works by keyboard, and the focus stays where it is', async () => {
    const element = await placeProcedure(`${LICHTPUNT} languages="nl en ar"`);
    const [, english, arabic] = buttonsIn(element);
    english!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(languageOf(element)).to.equal('en');
    expect(element.shadowRoot!.activeElement === english).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement === arabic).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(languageOf(element)).to.equal('ar');
    expect(element.shadowRoot!.activeElement === arabic).to.equal(true);
  });

  it('lets a page ask for another language after that', async () => {
    const element = await placeProcedure(`${LICHTPUNT} languages="nl en"`);
    await press(element, 'English');
    await change(element, { 'heading-level': '3' });
    expect(languageOf(element)).to.equal('en');
    await change(element, { lang: 'fr' });
    expect(languageOf(element)).to.equal('fr');
    expect(namesIn(element)).to.deep.equal(['Nederlands', 'English', 'Français']);
  });

  it('keeps what a visitor chose and unfolded', async () => {
    const element = await placeProcedure('provider="zorgkracht-12" languages="nl en"');
    byRole(element, 'radio', /volwassen/).click();
    await element.updateComplete;
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.law')!;
    fold.open = true;
    await element.updateComplete;
    await press(element, 'English');
    expect(element.shadowRoot!.querySelector<HTMLDetailsElement>('details.law')!.open).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('input:checked').length).to.equal(1);
    expect(allByRole(element, 'heading', /^Step 1/).length).to.equal(1);
  });
});
