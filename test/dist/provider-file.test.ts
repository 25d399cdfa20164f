/** The built scripts where they cannot know, or cannot reach, what lies beside them. */
import { expect } from '@open-wc/testing';
import { type Files, files } from '../tools/files.js';
import {
  addScript,
  closeFrames,
  elementTag,
  expectLichtpunt,
  expectQuiet,
  fallbackIsSeen,
  fileOf,
  type Frame,
  LICHTPUNT,
  openFrame,
  openPage,
} from './frame.js';
import { ALL, canCallIn, NUMBER_777, openBeside, SMALL, titleIn, waitForTitle } from './provider-page.js';

let own: Files;

beforeEach(() => {
  own = files();
});

afterEach(closeFrames);

const textOf = async (script: string): Promise<string> => (await fetch(`/dist/${script}`)).text();

async function expectNumber777(frame: Frame): Promise<void> {
  await waitForTitle(frame, 'Zorgcoöperatie provider-777');
  expect(fallbackIsSeen(frame)).to.equal(false);
}

/** The page's own words and somebody to call, and one line for the webmaster. */
async function expectFailed(frame: Frame, message: RegExp): Promise<void> {
  expect(await titleIn(frame)).to.equal('Heb je een klacht over je zorg?');
  expect(fallbackIsSeen(frame)).to.equal(true);
  expect(await canCallIn(frame)).to.equal(true);
  const ours = frame.watched.written.filter((line) => line.includes('[klachten]'));
  expect(ours).to.have.length(1);
  expect(ours[0]).to.match(message);
  expect(frame.watched.errors).to.deep.equal([]);
}

function change({ document }: Frame, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    document.querySelector('klachten-procedure')?.setAttribute(name, value);
}

describe('a provider from the folder of the script', () => {
  for (const script of [SMALL, ALL, 'renamed.js', 'renamed-all.js', 'merged.js', 'merged-all.js'])
    it(`is found when the script is ${script}`, async () => {
      const frame = await openBeside(own, script);
      await expectNumber777(frame);
      expectQuiet(frame);
    });

  for (const [how, attribute] of [
    ['as an async script', 'async'],
    ['as a deferred script', 'defer'],
    ['as a module, by its name', 'type="module"'],
  ] as const)
    it(`is found ${how}`, async () => {
      const html = `<script src="${own.folder('folder')}${SMALL}" ${attribute}></script>${NUMBER_777}`;
      await expectNumber777(await openFrame(html));
    });

  it('is found when the script is put in late', async () => {
    const frame = await openFrame(NUMBER_777);
    addScript(frame, `${own.folder('folder')}${SMALL}?ver=6.1`);
    await expectNumber777(frame);
  });

  for (const script of [SMALL, ALL])
    it(`is unknown when the folder does not hold it: ${script}`, async () => {
      const frame = await openBeside(own, script, elementTag('provider="provider-1001"'));
      await expectFailed(frame, /^warn: \[klachten\] provider-unknown: provider="provider-1001"; verwacht: lichtpunt of /);
      change(frame, { provider: 'provider-777' });
      await expectNumber777(frame);
    });
});

describe('a script that cannot know where it came from', () => {
  it('says what to write, and works when that is written: all of it in a file of another', async () => {
    const frame = await openFrame(NUMBER_777 + LICHTPUNT.replace('>', ' id="second">'));
    addScript(frame, fileOf('window.first = 1\n', await textOf(ALL)));
    await expectFailed(frame, /provider-unknown: provider="provider-777"; .*base="…"$/);
    expect(await titleIn(frame, '#second')).to.contain('Lichtpunt');
    change(frame, { base: own.folder('folder') });
    await expectNumber777(frame);
  });

  it('says what to write, and works when that is written: the small one in a file of another', async () => {
    const frame = await openFrame(NUMBER_777);
    addScript(frame, fileOf('window.first = 1\n', await textOf(SMALL)));
    await expectFailed(frame, /part-unreachable: .*; verwacht: base="…" of klachten-procedure\.all\.js$/);
    change(frame, { base: own.folder('folder') });
    await expectNumber777(frame);
  });

  it('shows a provider that travels with it as ever', async () => {
    const frame = await openFrame(LICHTPUNT);
    addScript(frame, fileOf(await textOf(SMALL)));
    await expectLichtpunt(frame);
  });
});

describe('the small script without its part', () => {
  for (const answers of ['not-found', 'html', 'server-error', 'cut', 'script'])
    it(`says so, and works when the page names the right folder: ${answers}`, async () => {
      const frame = await openBeside(own, SMALL, elementTag(`provider="provider-777" base="${own.folder(answers)}"`));
      await expectFailed(frame, /part-unreachable: http.*\/parts\/provider\.js=".+"; verwacht: base="…" of klachten-procedure\.all\.js$/);
      change(frame, { base: own.folder('folder') });
      await expectNumber777(frame);
    });

  it('works at a second attempt, when it is there by then', async () => {
    const src = own.file('right', 'provider-777');
    const body = elementTag(`src="${src}" base="${own.folder('not-found,folder')}"`);
    const frame = await openBeside(own, SMALL, '');
    // Put in late: while a page is read WebKit asks for the part twice when it fails, and would have it at once.
    frame.document.body.innerHTML = body;
    await expectFailed(frame, /part-unreachable/);
    change(frame, { 'heading-level': '2' });
    await waitForTitle(frame, 'Zorgcoöperatie provider-777');
  });

  it('keeps the words of the page in sight while the part is on its way', async () => {
    const body = elementTag(`provider="provider-777" base="${own.folder('slow-folder')}"`);
    const frame = await openBeside(own, SMALL, body);
    expect(fallbackIsSeen(frame)).to.equal(true);
    expect(frame.document.querySelector('klachten-procedure')?.shadowRoot?.querySelector('a')).to.equal(null);
    await expectNumber777(frame);
    expectQuiet(frame);
  });

  for (const base of ['data:text/javascript,window.hacked=1;//x', 'javascript:window.hacked=1;//x', 'blob'])
    it(`runs nothing that an attribute holds: ${base}`, async () => {
      const frame = await openBeside(own, SMALL, '');
      const code = 'window.hacked = 1; export const speak = () => {}, findSource = () => ({})';
      const folder = base === 'blob' ? `${fileOf(code)}#` : base;
      frame.document.body.innerHTML = elementTag(`provider="provider-777" base="${folder}"`);
      await expectFailed(frame, /part-unreachable|provider-unknown/);
      expect('hacked' in frame.window).to.equal(false);
    });
});

describe('a page whose policy refuses', () => {
  it('the request keeps its own words, and its owner reads which word of the policy it is', async () => {
    const frame = await openPage('file-refused');
    await expectFailed(frame, /file-unreachable: http.*\/provider-777\.json=".+"; verwacht: connect-src of /);
    expect(frame.watched.violations.join()).to.contain('connect-src');
  });

  it('the part keeps its own words, and its owner reads what to use instead', async () => {
    const frame = await openPage('part-refused');
    await expectFailed(frame, /part-unreachable: .* of klachten-procedure\.all\.js$/);
    expect(frame.watched.violations.join()).to.contain('script-src');
  });
});
