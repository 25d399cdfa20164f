import { expect } from '@open-wc/testing';
import { byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { headingsOf, listen, place, placeProcedure, stepsOf, wordsOf } from './page.js';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

/** What editors, mail programs and people make of `provider="lichtpunt"`. */
const LICHTPUNT = [
  'provider=lichtpunt',
  'PROVIDER="Lichtpunt"',
  'provider="“Lichtpunt”"',
  'provider=“lichtpunt”',
  'provider="„lichtpunt”"',
  'provider="‘lichtpunt’"',
  `provider="'lichtpunt'"`,
  'provider="&quot;lichtpunt&quot;"',
  'provider="«lichtpunt»"',
  'provider="&nbsp;lichtpunt&nbsp;"',
  'provider="\n  LICHTPUNT\t"',
  'provider=" “ Lichtpunt ” "',
  'data-provider="lichtpunt"',
  'data-provider="“LICHTPUNT”"',
];

/** The same for a law. */
const LAWS = [
  { written: 'regime=" WKKGZ "', provider: 'lichtpunt', shows: /Machiel Talsma/ },
  { written: 'regime="“Wkkgz”"', provider: 'lichtpunt', shows: /Machiel Talsma/ },
  { written: 'regime=""', provider: 'lichtpunt', shows: /Machiel Talsma/ },
  { written: 'regime="«wmo»"', provider: 'zorgkracht-12', shows: /Esther Bronsema/ },
  { written: 'data-regime="Wmo"', provider: 'zorgkracht-12', shows: /Esther Bronsema/ },
  { written: 'regime="’Jeugdwet’"', provider: "'zorgkracht-12'", shows: /Jeugdstem/ },
  { written: 'data-regime=" JEUGDWET"', provider: 'Zorgkracht-12', shows: /Jeugdstem/ },
];

describe('an attribute as it arrives in a page', () => {
  for (const written of LICHTPUNT)
    it(`means lichtpunt when it is written ${JSON.stringify(written)}`, async () => {
      const { heard, stop } = listen();
      const element = await placeProcedure(written);
      stop();
      expect(headingsOf(element)[0]).to.contain('Lichtpunt');
      expect(heard).to.deep.equal(['rendered']);
      expect(console.warnings).to.be.empty;
    });

  for (const { written, provider, shows } of LAWS)
    it(`finds the law of ${provider} when it is written ${written}`, async () => {
      expect(wordsOf(await placeProcedure(`provider="${provider}" ${written}`))).to.match(shows);
      expect(console.warnings).to.be.empty;
    });

  it('may have curly quotes and capitals in view and heading-level too', async () => {
    const element = await placeProcedure('provider="lichtpunt" view="“Steps”" heading-level="”3”"');
    expect(stepsOf(element)).to.have.length(4);
    expect(headingsOf(element)[0]).to.match(/^3 /);
    expect(console.warnings).to.be.empty;
  });

  it('may have every attribute written data-…', async () => {
    const element = await placeProcedure(`data-provider="zorgkracht-12" data-regime="wmo" data-view="steps"
      data-heading-level="3" data-hide-heading data-provider-phone="050 571 39 99" data-provider-email="a@voorbeeld.nl"`);
    expect(headingsOf(element)[0]).to.equal('4 Stap voor stap');
    expect(byRole(element, 'link', /^Bel Zorgkracht 12/).getAttribute('href')).to.equal('tel:+31505713999');
    expect(byRole(element, 'link', /^Mail Zorgkracht 12/).getAttribute('href')).to.equal(
      'mailto:a@voorbeeld.nl',
    );
    expect(console.warnings).to.be.empty;
  });

  it('goes before the same attribute written data-…', async () => {
    const element = await placeProcedure('provider="lichtpunt" data-provider="zorgkracht-12"');
    expect(headingsOf(element)[0]).to.contain('Lichtpunt');
  });

  it('follows a data-… attribute that changes later', async () => {
    const element = await placeProcedure('data-provider="lichtpunt"');
    element.dataset.provider = 'zorgkracht-12';
    await element.updateComplete;
    expect(headingsOf(element)[0]).to.contain('Zorgkracht 12');
  });

  it('is as good on an element made by a script', async () => {
    const wrapper = document.createElement('div');
    const made = document.createElement('klachten-procedure');
    made.setAttribute('provider', 'lichtpunt');
    wrapper.append(made, made.cloneNode(true));
    document.body.append(wrapper);
    await made.updateComplete;
    for (const element of wrapper.querySelectorAll('klachten-procedure'))
      expect(headingsOf(element)[0]).to.contain('Lichtpunt');
    wrapper.remove();
  });

  it('belongs to one element alone', async () => {
    const first = await place(`<div>
      <klachten-procedure provider="lichtpunt"></klachten-procedure>
      <klachten-procedure provider="zorgkracht-12" regime="wmo"></klachten-procedure>
    </div>`);
    const second = first.nextElementSibling as typeof first;
    await second.updateComplete;
    expect(wordsOf(first)).to.contain('Machiel Talsma').and.not.to.contain('Esther Bronsema');
    expect(wordsOf(second)).to.contain('Esther Bronsema').and.not.to.contain('Machiel Talsma');
  });
});
