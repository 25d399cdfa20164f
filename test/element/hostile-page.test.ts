import { expect } from '@open-wc/testing';
import { captureWarnings } from '../tools/capture.js';
import { change, listen, place, placeContact, placeProcedure, textOf } from './page.js';

const PROCEDURE = '<klachten-procedure provider="lichtpunt" regime="wkkgz"></klachten-procedure>';
const PLACES = {
  'a flex row': `<div style="display: flex">${PROCEDURE}</div>`,
  'a float': `<div style="float: left">${PROCEDURE}</div>`,
  'a table cell': `<table><tr><td>${PROCEDURE}</td></tr></table>`,
  'a box as wide as what it holds': `<div style="inline-size: fit-content">${PROCEDURE}</div>`,
};

/** What is seen of an element whose templates could not be shown: what stands beside its slot. */
const besideSlot = (element: HTMLElement): string => element.shadowRoot!.textContent.trim();

describe('on a page that makes it hard', () => {
  for (const [name, markup] of Object.entries(PLACES))
    it(`is wide enough to read in ${name}`, async () => {
      const element = await place(markup);
      expect(element.getBoundingClientRect().width).to.be.above(200);
    });

  it('takes the room there is in a flex row', async () => {
    const element = await place(`<div style="display: flex; inline-size: 700px">${PROCEDURE}</div>`);
    expect(element.getBoundingClientRect().width).to.equal(700);
  });

  it('does not burst a grid of two narrow columns', async () => {
    const element = await place(
      `<div style="display: grid; grid-template-columns: 1fr 1fr; inline-size: 560px"><div>${PROCEDURE}</div><p></p></div>`,
    );
    expect(element.getBoundingClientRect().width).to.equal(280);
  });

  it('adds nothing to a page that folds it away', async () => {
    const element = await place(`<div style="height: 0; overflow: hidden">${PROCEDURE}</div>`);
    const folded = document.documentElement.scrollHeight;
    element.remove();
    expect(folded).to.equal(document.documentElement.scrollHeight);
  });

  it('can be hidden in a sentence', async () => {
    const element = await placeContact('contact="jeugdstem" view="inline" hidden');
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('takes values that a chat or a word processor left invisible signs around', async () => {
    const element = await placeProcedure(
      'provider="\u200b\u202d\u2033lichtpunt\u2033\u202c" regime="\\&quot;wkkgz\\&quot;"',
    );
    expect(textOf(element.shadowRoot!.querySelector('h2')!)).to.contain('Lichtpunt');
  });

  for (const children of ['\n  ', '<a href="/klachten">Klachtenprocedure</a>'])
    it(`leaves a number to call when the page broke what it needs, with ${JSON.stringify(children)} inside`, async () => {
      const { ListFormat } = Intl;
      const console = captureWarnings();
      try {
        Reflect.set(Intl, 'ListFormat', undefined);
        const element = await placeProcedure('provider="niemand"', children);
        expect(besideSlot(element)).to.equal('Klachtenportaal Zorg: 0228 32 22 05');
        expect(element.shadowRoot!.querySelectorAll('slot').length).to.equal(1);
        expect(console.warnings.length).to.equal(1);
      } finally {
        Reflect.set(Intl, 'ListFormat', ListFormat);
        console.restore();
      }
    });
});

describe('what a page hears', () => {
  it('tells of a repair that is made while it hears of the failure', async () => {
    const console = captureWarnings();
    const element = await placeProcedure('provider="lichtpunt"');
    const { heard, stop } = listen();
    element.addEventListener('klachten-failed', () => {
      element.setAttribute('provider', 'lichtpunt');
    });
    await change(element, { provider: 'lichtpnt' });
    await element.updateComplete;
    console.restore();
    stop();
    expect(heard).to.deep.equal(['failed: provider-unknown', 'rendered']);
  });

  it('is told nothing when a value is set to what it was', async () => {
    const element = await placeProcedure('provider="lichtpunt"');
    const { heard, stop } = listen();
    await change(element, { provider: 'lichtpunt' });
    stop();
    expect(heard).to.be.empty;
  });

  it('does not hear the input of a visitor who chooses', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    let heard = 0;
    const hear = (): void => void (heard += 1);
    document.addEventListener('input', hear);
    const [first] = element.shadowRoot!.querySelectorAll('input');
    first!.click();
    await element.updateComplete;
    document.removeEventListener('input', hear);
    expect(first!.checked).to.be.true;
    expect(heard).to.equal(0);
  });
});
