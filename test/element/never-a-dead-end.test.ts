import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import {
  change,
  hrefsOf,
  isSeen,
  type KlachtenElement,
  listen,
  placeProcedure,
  stepsOf,
  textOf,
  wordsOf,
} from './page.js';

const FALLBACK = 'Bel <a href="tel:+31501234567">050 123 45 67</a>';
const PROVIDERS = ['lichtpunt', 'zorgkracht-12'];

/** What a page can ask that is not there. */
const WRONG = [
  { asks: '', reason: 'provider-missing', found: 'provider=""', expected: PROVIDERS },
  { asks: 'regime="wmo"', reason: 'provider-missing', found: 'provider=""', expected: PROVIDERS },
  { asks: 'provider=" “” "', reason: 'provider-missing', found: 'provider=""', expected: PROVIDERS },
  {
    asks: 'provider="lichtpnt"',
    reason: 'provider-unknown',
    found: 'provider="lichtpnt"',
    expected: PROVIDERS,
  },
  {
    asks: 'provider="zorgkracht 12" regime="wmo"',
    reason: 'provider-unknown',
    found: 'provider="zorgkracht 12"',
    expected: PROVIDERS,
  },
  {
    asks: 'provider="lichtpunt" regime="wlz"',
    reason: 'regime-unknown',
    found: 'regime="wlz"',
    expected: ['wkkgz'],
  },
  {
    asks: 'provider="lichtpunt" regime="wmo"',
    reason: 'regime-unknown',
    found: 'regime="wmo"',
    expected: ['wkkgz'],
  },
  {
    asks: 'provider="zorgkracht-12" regime="Wkkgz"',
    reason: 'regime-unknown',
    found: 'regime="wkkgz"',
    expected: ['wmo', 'jeugdwet'],
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

const callsOf = (element: KlachtenElement): HTMLElement[] =>
  allByRole(element, 'link', /^Bel /).filter(
    (link) => isSeen(link) && /^tel:\+\d+$/.test(link.getAttribute('href')!),
  );

for (const { asks, reason, found, expected } of WRONG)
  describe(`a page that asks for ${asks || 'nothing'}`, () => {
    let element: KlachtenElement;

    beforeEach(async () => {
      element = await placeProcedure(asks, FALLBACK);
    });

    it('gets a notice that says what there is', () => {
      const notice = textOf(byRole(element, 'status'));
      expect(notice).to.match(/^\p{Lu}.*\.$/u);
      const seen = reason.startsWith('provider') ? notice : wordsOf(element);
      const names = reason.startsWith('provider')
        ? ['Lichtpunt', 'Zorgkracht 12']
        : expected.map((id) => ({ wkkgz: 'Wkkgz', wmo: 'Wmo', jeugdwet: 'Jeugdwet' })[id as 'wmo']);
      for (const name of names) expect(seen).to.contain(name);
    });

    it('tells a visitor nothing about codes and attributes', () => {
      expect(wordsOf(element)).not.to.match(/provider|regime=|unknown|missing|error|\[klachten\]/i);
    });

    it('still has somebody to call', () => {
      expect(callsOf(element)).not.to.have.length(0);
    });

    it('keeps its own words in sight', () => {
      expect(isSeen(element.querySelector('a')!)).to.equal(true);
    });

    it(`hears klachten-failed, because of ${reason}`, () => {
      expect(page.heard).to.deep.equal([`failed: ${reason}`]);
    });

    it('gets one line in the console that names what was found and what is expected', () => {
      expect(console.warnings).to.have.length(1);
      const [warning] = console.warnings;
      expect(warning).to.match(/^\[klachten\] /);
      expect(warning).to.contain(reason).and.to.contain(found).and.not.to.contain('\n');
      for (const id of expected) expect(warning?.split('verwacht')[1]).to.contain(id);
    });

    it('is not told the same again when something else changes', async () => {
      await change(element, { view: 'steps' });
      await change(element, { view: 'contacts', 'hide-heading': '' });
      expect(console.warnings).to.have.length(1);
    });

    it('recovers when the attributes are put right', async () => {
      await change(element, { provider: 'zorgkracht-12', regime: 'wmo' });
      expect(page.heard).to.deep.equal([`failed: ${reason}`, 'rendered']);
      expect(allByRole(element, 'status')).to.have.length(0);
      expect(stepsOf(element)).to.have.length(4);
      expect(isSeen(element.querySelector('a')!)).to.equal(false);
    });
  });

describe('a law that a provider does not have', () => {
  it('leaves the one it has to be read in full', async () => {
    const element = await placeProcedure('provider="lichtpunt" regime="wmo"');
    expect(stepsOf(element)).to.have.length(4);
    expect(wordsOf(element)).to.contain('Machiel Talsma').and.not.to.contain('Esther Bronsema');
  });

  it('leaves the choice between those it has', async () => {
    const element = await placeProcedure('provider="zorgkracht-12" regime="wkkgz"');
    byRole(element, 'radio', /jeugdhulp/).click();
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Jeugdstem');
    expect(page.heard).to.deep.equal(['failed: regime-unknown']);
    expect(console.warnings).to.have.length(1);
  });
});

describe('a view or a heading level that there is not', () => {
  for (const [attribute, expected] of [
    ['view="alles"', /value-unknown: view="alles".*all.*steps.*contacts/],
    ['view="inline"', /value-unknown: view="inline"/],
    ['heading-level="0"', /value-unknown: heading-level="0".*1.*6/],
    ['heading-level="7"', /value-unknown: heading-level="7"/],
    ['heading-level="h3"', /value-unknown: heading-level="h3"/],
    ['heading-level="2.5"', /value-unknown: heading-level="2.5"/],
  ] as const)
    it(`takes nothing away and is told once: ${attribute}`, async () => {
      const element = await placeProcedure(`provider="lichtpunt" ${attribute}`);
      await change(element, { 'hide-heading': 'false' });
      expect(stepsOf(element)).to.have.length(4);
      expect(byRole(element, 'heading', /Lichtpunt\?/).localName).to.equal('h2');
      expect(callsOf(element)).not.to.have.length(0);
      expect(page.heard).to.deep.equal(['rendered', 'rendered']);
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0])
        .to.match(/^\[klachten\] /)
        .and.to.match(expected);
    });

  it('is told along with what else is wrong, in one message', async () => {
    await placeProcedure('provider="niemand" view="alles" heading-level="9" provider-phone="x"');
    expect(console.warnings).to.have.length(1);
    expect(
      console.warnings[0]!.split('\n').map((line) => /^\[klachten\] ([a-z-]+): /.exec(line)?.[1]),
    ).to.have.members(['provider-unknown', 'value-unknown', 'value-unknown', 'value-wrong']);
    expect(page.heard).to.deep.equal(['failed: provider-unknown']);
  });

  it('is told again when another mistake is made', async () => {
    const element = await placeProcedure('provider="niemand"');
    await change(element, { provider: 'iemand' });
    expect(console.warnings).to.have.length(2);
    expect(hrefsOf(element)).not.to.be.empty;
  });
});
