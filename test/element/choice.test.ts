import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import {
  cardsOf,
  change,
  hrefsOf,
  type KlachtenElement,
  listen,
  place,
  placeProcedure,
  stepsOf,
  wordsOf,
} from './page.js';

const YOUNG = /^Ik krijg jeugdhulp/;
const ADULT = /^Ik ben volwassen en krijg ondersteuning/;

const choiceOf = (element: KlachtenElement, name: RegExp): HTMLInputElement =>
  byRole(element, 'radio', name) as HTMLInputElement;

async function choose(element: KlachtenElement, name: RegExp): Promise<void> {
  choiceOf(element, name).click();
  await element.updateComplete;
}

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.warnings).to.be.empty;
});

describe('a provider with several laws, when the page names none', () => {
  it("offers the choice in a visitor's own words, as one question", async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    const question = byRole(element, 'group', /\?$/);
    expect(allByRole(question, 'radio')).to.have.length(2);
    for (const words of [YOUNG, ADULT]) expect(question.contains(choiceOf(element, words))).to.equal(true);
    expect(allByRole(element, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
  });

  it('is not asked anything for a provider with one law', async () => {
    const element = await placeProcedure('provider="lichtpunt"');
    expect(allByRole(element, 'radio')).to.have.length(0);
    expect(stepsOf(element)).to.have.length(4);
  });

  it('has help before anything is chosen', async () => {
    for (const view of ['all', 'steps', 'contacts']) {
      const element = await placeProcedure(`provider="zorgkracht-12" view="${view}"`);
      expect(hrefsOf(element)).to.include.members([
        'tel:+31228322205',
        'mailto:info@klachtenportaalzorg.nl',
        'https://klachtenportaalzorg.nl/klacht-indienen',
      ]);
      expect(cardsOf(element)).to.have.members([
        'Klachtenportaal Zorg (KPZ)',
        'Inspectie Gezondheidszorg en Jeugd (IGJ)',
      ]);
    }
  });

  it('promises before the choice only what holds for both', async () => {
    const words = wordsOf(await placeProcedure('provider="zorgkracht-12"'));
    expect(words).not.to.match(/Esther Bronsema|Jeugdstem|Zorgbelang|\bstap \d/i);
    // the postal address stands in the section for young people only
    expect(words).not.to.contain('Westeinde');
  });

  it('fires klachten-rendered: the choice is what the page asked for', async () => {
    const { heard, stop } = listen();
    await placeProcedure('provider="zorgkracht-12"');
    stop();
    expect(heard).to.deep.equal(['rendered']);
  });
});

describe('a visitor who chooses', () => {
  it('sees what was chosen, and can still choose the other', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    await choose(element, ADULT);
    expect(stepsOf(element)).to.have.length(4);
    expect(wordsOf(element)).to.contain('Esther Bronsema').and.not.to.contain('Jeugdstem');
    expect(choiceOf(element, ADULT).checked).to.equal(true);
    await choose(element, YOUNG);
    expect(stepsOf(element)).to.have.length(0);
    expect(wordsOf(element)).to.contain('Jeugdstem').and.not.to.contain('Esther Bronsema');
    expect(choiceOf(element, YOUNG).checked).to.equal(true);
    expect(choiceOf(element, ADULT).checked).to.equal(false);
  });

  it('chooses with the keyboard, and keeps the place', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    choiceOf(element, YOUNG).focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Jeugdstem');
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Esther Bronsema');
    expect(choiceOf(element, ADULT).matches(':focus')).to.equal(true);
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Jeugdstem');
  });

  it('is told to nobody', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    const { heard, stop } = listen();
    await choose(element, ADULT);
    await choose(element, YOUNG);
    stop();
    expect(heard).to.be.empty;
    expect(element.outerHTML).not.to.match(/wmo|jeugdwet|checked/);
  });

  it('keeps the choice when the page changes something else', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    await choose(element, ADULT);
    await change(element, { 'heading-level': '3', 'provider-phone': '050 571 39 99' });
    expect(choiceOf(element, ADULT).checked).to.equal(true);
    expect(stepsOf(element)).to.have.length(4);
  });

  it('chooses for one element alone', async () => {
    const first = await place(`<div><klachten-procedure provider="zorgkracht-12"></klachten-procedure>
      <klachten-procedure provider="zorgkracht-12"></klachten-procedure></div>`);
    const second = first.nextElementSibling as KlachtenElement;
    await second.updateComplete;
    await choose(first, ADULT);
    await choose(second, YOUNG);
    expect(choiceOf(first, ADULT).checked).to.equal(true);
    expect(wordsOf(first)).to.contain('Esther Bronsema');
    expect(wordsOf(second)).to.contain('Jeugdstem');
  });
});

describe('a page that changes after a visitor chose', () => {
  it('shows the other provider, and offers the choice again when it comes back', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    await choose(element, ADULT);
    await change(element, { provider: 'lichtpunt' });
    expect(allByRole(element, 'radio')).to.have.length(0);
    expect(wordsOf(element)).to.contain('Machiel Talsma').and.not.to.contain('Zorgkracht');
    await change(element, { provider: 'zorgkracht-12' });
    expect(allByRole(element, 'radio')).to.have.length(2);
    // what is marked and what is shown are one thing
    expect(wordsOf(element).includes('Esther Bronsema')).to.equal(choiceOf(element, ADULT).checked);
    expect(wordsOf(element)).not.to.contain('Machiel Talsma');
    await choose(element, YOUNG);
    expect(wordsOf(element)).to.contain('Jeugdstem');
  });

  it('goes before the choice when it names a law', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    await choose(element, ADULT);
    await change(element, { regime: 'jeugdwet' });
    expect(allByRole(element, 'radio')).to.have.length(0);
    expect(wordsOf(element)).to.contain('Jeugdstem').and.not.to.contain('Esther Bronsema');
  });
});
