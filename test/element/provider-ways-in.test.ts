/** Where the facts of a provider come from: the script, a folder, an address, the page itself. */
import { expect } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { type Files, files } from '../tools/files.js';
import { FALLBACK, fallbackIsSeen, titleOf } from './fetched.js';
import { change, type KlachtenElement, listen, placeContact, placeProcedure } from './page.js';

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

async function expectAsked(...paths: string[]): Promise<void> {
  expect(await own.asked()).to.deep.equal(paths);
}

/** Nothing of the file is shown, the page's own words are, and the webmaster reads why. */
function expectFailed(element: KlachtenElement, message: RegExp): void {
  expect(titleOf(element)).to.equal('2 Heb je een klacht over je zorg?');
  expect(fallbackIsSeen(element)).to.equal(true);
  expect(console.warnings).to.have.length(1);
  expect(console.warnings[0]).to.match(message);
}

describe('a provider that travels with the script', () => {
  it('is shown without a request, also where there is a folder', async () => {
    const element = await placeProcedure(`provider="lichtpunt" base="${own.folder('right')}"`);
    expect(titleOf(element)).to.contain('Lichtpunt');
    await expectAsked();
  });

  it('is not looked for when no provider is named', async () => {
    await placeProcedure(`base="${own.folder('right')}"`);
    await placeContact(`contact="igj" base="${own.folder('right')}"`);
    expect(page.heard).to.deep.equal(['failed: provider-missing', 'rendered']);
    await expectAsked();
  });
});

describe('a provider in the folder of the page', () => {
  const FILE = 'right/providers/huize-elders.json';

  for (const [how, baseOf] of [
    ['with a slash at the end', () => own.folder('right')],
    ['without one', () => own.folder('right').slice(0, -1)],
    ['with several', () => `${own.folder('right')}//`],
    ['from the root of the site', () => new URL(own.folder('right')).pathname],
    ['from the page itself', () => `.${new URL(own.folder('right')).pathname}`],
    ['in quotes of its own', () => ` “${own.folder('right')}” `],
  ] as const)
    it(`is found when the address of the folder is written ${how}`, async () => {
      const element = await placeProcedure(`provider="huize-elders" base="${baseOf()}"`);
      expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
      await expectAsked(FILE);
      expect(console.warnings).to.deep.equal([]);
    });

  for (const provider of [
    'Huize-Elders',
    ' huize-elders ',
    '“huize-elders”',
    '‘HUIZE-ELDERS’',
    '&quot;huize-elders&quot;',
  ])
    it(`is found as ${provider}`, async () => {
      const element = await placeProcedure(`provider="${provider}" base="${own.folder('right')}"`);
      expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
      await expectAsked(FILE);
    });

  it('is found by attributes with data- in front too', async () => {
    const element = await placeProcedure(`data-provider="huize-elders" data-base="${own.folder('right')}"`);
    expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
    await expectAsked(FILE);
  });

  it('gives its contacts too', async () => {
    const base = own.folder('right');
    const element = await placeContact(`provider="huize-elders" contact="functionaris" base="${base}"`);
    expect(titleOf(element)).to.equal('2 Fenna Verzonnen');
    await expectAsked(FILE);
  });

  it('is unknown when it is not there, and found at a second attempt', async () => {
    const base = own.folder('not-found,right');
    const element = await placeProcedure(`provider="huize-elders" base="${base}"`, FALLBACK);
    expectFailed(element, /^\[klachten\] provider-unknown: provider="huize-elders"; verwacht: .*lichtpunt/);
    expect(console.warnings[0]).to.contain(`${base}providers/huize-elders.json`);
    await change(element, { 'hide-heading': 'false' });
    expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
    expect(page.heard).to.deep.equal(['failed: provider-unknown', 'rendered']);
  });

  it('is unknown where no folder is known, without a request', async () => {
    const element = await placeProcedure('provider="huize-elders"', FALLBACK);
    expectFailed(element, /^\[klachten\] provider-unknown: provider="huize-elders"; .*base="…"$/);
    expect(page.heard).to.deep.equal(['failed: provider-unknown']);
  });

  for (const provider of [
    '../../geheim',
    'huize/elders',
    'huize elders',
    'huize--elders',
    'https://elders.example/a',
    '%2e%2e',
    '__proto__',
  ])
    it(`is not looked for under a name that is no id: ${provider}`, async () => {
      const element = await placeProcedure(`provider="${provider}" base="${own.folder('right')}"`, FALLBACK);
      expectFailed(element, /^\[klachten\] provider-unknown: /);
      await expectAsked();
    });

  for (const base of ['javascript:alert(1)', 'data:,', 'file:///etc', 'http://[', '//'])
    it(`is not looked for in a folder that is none: ${base}`, async () => {
      const element = await placeProcedure(`provider="huize-elders" base="${base}"`, FALLBACK);
      expectFailed(element, /^\[klachten\] provider-unknown: /);
    });

  it('is told when the server has an error, which says nothing about there being such a provider', async () => {
    const base = own.folder('server-error');
    const element = await placeProcedure(`provider="huize-elders" base="${base}"`, FALLBACK);
    expectFailed(element, /^\[klachten\] file-status: http.*\/huize-elders\.json=500; verwacht: 200$/);
  });
});
