import { expect } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { type Files, files } from '../tools/files.js';
import { FALLBACK, fallbackIsSeen, titleOf } from './fetched.js';
import { change, type KlachtenElement, listen, placeProcedure } from './page.js';

const FACTS = {
  format: 1,
  id: 'huize-data',
  name: 'Huize Data',
  regimes: { wmo: { audience: 'everyone', sections: [{ kind: 'steps', steps: [{ kind: 'talk' }] }] } },
};

let console: CapturedWarnings;
let page: ReturnType<typeof listen>;
let own: Files;

beforeEach(() => {
  console = captureWarnings();
  page = listen();
  own = files();
});

afterEach(() => {
  page.stop();
  console.restore();
  expect(console.errors).to.be.empty;
});

describe('a provider that the page itself gives', () => {
  it('goes before every other, without a request', async () => {
    const element = await placeProcedure('provider="lichtpunt"');
    Object.assign(element, { data: FACTS });
    await change(element, { src: own.file('right'), provider: null });
    expect(titleOf(element)).to.contain('Huize Data');
    expect(await own.asked()).to.deep.equal([]);
    expect(console.warnings).to.deep.equal([]);
  });

  it('is shown when it was given before there was an element', async () => {
    const early = document.createElement('klachten-later');
    Object.assign(early, { data: FACTS });
    document.body.append(early);
    const { KlachtenProcedureElement } = await import('../../src/index.js');
    customElements.define('klachten-later', class extends KlachtenProcedureElement {});
    const element = early as unknown as KlachtenElement;
    await element.updateComplete;
    expect(titleOf(element)).to.contain('Huize Data');
    early.remove();
  });

  it('makes room for the file when it is taken away', async () => {
    const element = await placeProcedure(`src="${own.file('right')}"`);
    for (const none of [undefined, null]) {
      Object.assign(element, { data: FACTS });
      await element.updateComplete;
      expect(titleOf(element)).to.contain('Huize Data');
      Object.assign(element, { data: none });
      await element.updateComplete;
      expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
    }
  });

  for (const [what, data] of [
    ['a text', 'tekst'],
    ['an empty text', ''],
    ['the text of a file', JSON.stringify(FACTS)],
    ['a number', 7],
    ['false', false],
    ['an empty list', []],
    ['a list', [FACTS]],
    ['nothing but braces', {}],
    ['a symbol', Symbol('x')],
    ['a function', () => FACTS],
    ['a large number', 10n],
  ] as const)
    it(`is refused when it is ${what}`, async () => {
      const element = await placeProcedure('provider="lichtpunt"', FALLBACK);
      Object.assign(element, { data });
      await element.updateComplete;
      expect(page.heard.at(-1)).to.equal('failed: file-unusable');
      expect(fallbackIsSeen(element)).to.equal(true);
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0]).to.match(/^\[klachten\] file-unusable: data=/);
      Object.assign(element, { data: undefined });
      await element.updateComplete;
      expect(titleOf(element)).to.contain('Lichtpunt');
    });
});
