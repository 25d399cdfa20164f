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

describe('a provider at an address of its own', () => {
  for (const [how, addressOf] of [
    ['in full', () => own.file('right')],
    ['from the root of the site', () => new URL(own.file('right')).pathname],
    ['from the page itself', () => `.${new URL(own.file('right')).pathname}`],
    ['without the protocol', () => own.file('right').replace('http:', '')],
    ['in quotes of its own', () => ` “${own.file('right')}” `],
  ] as const)
    it(`is shown when that is written ${how}`, async () => {
      const element = await placeProcedure(`src="${addressOf()}"`);
      expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
      await expectAsked('right/huize-elders.json');
      expect(console.warnings).to.deep.equal([]);
    });

  it('goes before one of that name that travels with the script, and before the folder', async () => {
    const element = await placeProcedure(
      `provider="lichtpunt" src="${own.file('right', 'lichtpunt')}" base="${own.folder('renamed')}"`,
    );
    expect(titleOf(element)).to.contain('Zorgcoöperatie lichtpunt');
    await expectAsked('right/lichtpunt.json');
  });

  it('that cannot be had is told, also where one of that name travels with the script', async () => {
    const element = await placeProcedure(
      `provider="lichtpunt" src="${own.file('not-found,right', 'lichtpunt')}"`,
    );
    expect(page.heard).to.deep.equal(['failed: file-status']);
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.match(/^\[klachten\] file-status: .*=404; /);
    await change(element, { 'hide-heading': 'false' });
    expect(titleOf(element)).to.contain('Zorgcoöperatie lichtpunt');
    expect(page.heard).to.deep.equal(['failed: file-status', 'rendered']);
  });

  it('is shown under another name than the page gives it, and the webmaster is told', async () => {
    const element = await placeProcedure(`provider="huize-anders" src="${own.file('right')}"`);
    expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
    expect(page.heard).to.deep.equal(['rendered']);
    expect(console.warnings).to.deep.equal([
      '[klachten] provider-unknown: provider="huize-anders"; verwacht: huize-elders',
    ]);
  });

  const inData = `data:application/json,${encodeURIComponent(JSON.stringify(FACTS))}`;
  const inBlob = URL.createObjectURL(new Blob([JSON.stringify(FACTS)], { type: 'application/json' }));
  for (const src of [
    'javascript:window.hacked=1',
    inData,
    inBlob,
    'file:///etc/passwd',
    'ftp://elders.example/',
    'http://[',
    '//',
    'mailto:a@elders.example',
  ])
    it(`is refused unless it is a web address: ${src.slice(0, 30)}`, async () => {
      const element = await placeProcedure(`src="${src}"`, FALLBACK);
      expectFailed(element, /^\[klachten\] value-wrong: src=".*"; verwacht: https:\/\/…\/….json$/);
      expect(page.heard).to.deep.equal(['failed: value-wrong']);
      await change(element, { src: own.file('right') });
      expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
      expect('hacked' in window).to.equal(false);
    });

  it('may be as long as an address may be', async () => {
    const address = `${own.folder('right')}${'map/'.repeat(400)}huize-elders.json`;
    const element = await placeProcedure(`src="${address}"`);
    expect(titleOf(element)).to.contain('Zorgcoöperatie huize-elders');
  });
});
