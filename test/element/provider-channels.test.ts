import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import {
  ARRANGEMENTS,
  cardOf,
  cardsOf,
  change,
  hrefsOf,
  listen,
  placeArrangement,
  placeProcedure,
  stepsOf,
  textOf,
} from './page.js';

const PHONES = [
  ['050 571 39 99', 'tel:+31505713999'],
  ['(050) 571 39 99', 'tel:+31505713999'],
  ['050-5713999', 'tel:+31505713999'],
  ['+31 50 571 39 99', 'tel:+31505713999'],
  ['+31 (0)50 571 39 99', 'tel:+31505713999'],
  ['0031505713999', 'tel:+31505713999'],
  ['tel:+31505713999', 'tel:+31505713999'],
  ['“06–12 34 56 78”', 'tel:+31612345678'],
] as const;

const WRONG = [
  ['provider-phone', '12345'],
  ['provider-phone', '050 571 39 9'],
  ['provider-phone', 'bel ons'],
  ['provider-phone', 'javascript:alert(1)'],
  ['provider-email', 'hulp@'],
  ['provider-email', 'hulp.voorbeeld.nl'],
  ['provider-email', 'hulp@voorbeeld.nl?bcc=x@y.nl'],
  ['provider-email', 'a@b.nl, c@d.nl'],
] as const;

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

describe('the phone number of the provider itself', () => {
  for (const [written, href] of PHONES)
    it(`is understood when it is written ${written}`, async () => {
      const element = await placeProcedure(`provider="lichtpunt" provider-phone="${written}"`);
      const second = stepsOf(element)[1]!;
      const call = byRole(second, 'link', /^Bel Lichtpunt/);
      expect(call.getAttribute('href')).to.equal(href);
      expect(call.innerText.replace(/\D/g, '')).to.equal(href.replace('tel:+31', '0'));
      expect(call.part.contains('primary')).to.equal(true);
      expect(hrefsOf(cardOf(element, 'Lichtpunt'))).to.deep.equal([href]);
      expect(console.warnings).to.be.empty;
    });
});

describe('the mail address of the provider itself', () => {
  for (const written of [
    'hulp@lichtpunt.example',
    'mailto:hulp@lichtpunt.example',
    ' “hulp@lichtpunt.example” ',
  ])
    it(`is understood when it is written ${written}`, async () => {
      const element = await placeProcedure(`provider="lichtpunt" provider-email="${written}"`);
      const mail = byRole(stepsOf(element)[1]!, 'link', /^Mail Lichtpunt/);
      expect(mail.getAttribute('href')).to.equal('mailto:hulp@lichtpunt.example');
      expect(hrefsOf(cardOf(element, 'Lichtpunt'))).to.deep.equal(['mailto:hulp@lichtpunt.example']);
      expect(console.warnings).to.be.empty;
    });
});

describe('what the page adds to the documents', () => {
  const BOTH = 'provider-phone="050 571 39 99" provider-email="hulp@voorbeeld.nl"';

  it('takes nothing away: every contact and every step stay as they are', async () => {
    for (const arrangement of ARRANGEMENTS) {
      const without = await placeArrangement(arrangement);
      const cards = cardsOf(without);
      const steps = stepsOf(without).length;
      const element = await placeArrangement(arrangement, BOTH);
      expect(cardsOf(element))
        .to.include.members(cards)
        .and.to.have.length(cards.length + 1);
      expect(stepsOf(element)).to.have.length(steps);
    }
  });

  it('says how to reach the person of the second step', async () => {
    const element = await placeArrangement('zorgkracht-12/wmo', BOTH);
    const person = cardOf(element, 'Esther Bronsema');
    expect(hrefsOf(person)).to.include('tel:+31505713999');
    expect(textOf(person)).to.contain('Zorgkracht 12');
  });

  it('stands with the officers who may help, not instead of them', async () => {
    const element = await placeProcedure(`provider="lichtpunt" ${BOTH}`);
    expect(hrefsOf(stepsOf(element)[1]!)).to.have.ordered.members([
      'tel:+31505713999',
      'mailto:hulp@voorbeeld.nl',
      'tel:+31228322205',
      'tel:+31648445538',
    ]);
  });

  it('is never a way to file', async () => {
    const element = await placeProcedure(`provider="lichtpunt" ${BOTH}`);
    expect(hrefsOf(stepsOf(element)[2]!)).not.to.include('tel:+31505713999');
  });

  it('can change and go', async () => {
    const element = await placeProcedure(`provider="lichtpunt" ${BOTH}`);
    await change(element, { 'provider-phone': '06 12345678', 'provider-email': null });
    expect(hrefsOf(cardOf(element, 'Lichtpunt'))).to.deep.equal(['tel:+31612345678']);
    await change(element, { 'provider-phone': null });
    expect(allByRole(element, 'heading', 'Lichtpunt')).to.have.length(0);
  });
});

describe('a phone number or mail address that cannot be right', () => {
  for (const [name, value] of WRONG)
    it(`is left out and told once: ${name}="${value}"`, async () => {
      const { heard, stop } = listen();
      const element = await placeProcedure(`provider="lichtpunt" ${name}="${value}"`);
      await change(element, { view: 'steps' });
      await change(element, { view: null });
      stop();
      expect(stepsOf(element)).to.have.length(4);
      expect(cardsOf(element)).to.have.length(5);
      expect(hrefsOf(stepsOf(element)[1]!)).to.deep.equal(['tel:+31228322205', 'tel:+31648445538']);
      expect(new Set(heard)).to.deep.equal(new Set(['rendered']));
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0]).to.match(/^\[klachten\] value-wrong: /);
      expect(console.warnings[0])
        .to.contain(`${name}="${value}"`)
        .and.to.match(/verwacht: .*\d|verwacht: .*@/);
    });

  it('leaves the other one as it is', async () => {
    const element = await placeProcedure(
      'provider="lichtpunt" provider-phone="vier" provider-email="hulp@voorbeeld.nl"',
    );
    expect(hrefsOf(cardOf(element, 'Lichtpunt'))).to.deep.equal(['mailto:hulp@voorbeeld.nl']);
  });

  it('is told in one message with the other one, a line each', async () => {
    await placeProcedure('provider="lichtpunt" provider-phone="vier" provider-email="vijf"');
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]!.split('\n')).to.have.length(2);
    for (const line of console.warnings[0]!.split('\n')) expect(line).to.match(/^\[klachten\] value-wrong: /);
  });
});
