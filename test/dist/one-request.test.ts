import { aTimeout, expect } from '@open-wc/testing';
import { files } from '../tools/files.js';
import { closeFrames, expectLichtpunt, expectQuiet, fallbackIsSeen, LICHTPUNT, openPage } from './frame.js';
import { ALL, NUMBER_777, openBeside, requestsOf, SMALL, titleIn } from './provider-page.js';

const FILE = 'folder/providers/provider-777.json';
const PART = 'folder/parts/provider.js';

/** What a page asks for, the script included. */
const PAGES = [
  { script: ALL, title: 'one of them', body: NUMBER_777, more: [FILE] },
  { script: SMALL, title: 'one of them', body: NUMBER_777, more: [PART, FILE] },
  { script: ALL, title: 'none of them', body: LICHTPUNT, more: [] },
  { script: SMALL, title: 'none of them', body: LICHTPUNT, more: [] },
  {
    script: SMALL,
    title: 'one of them three times',
    body: `${NUMBER_777}${LICHTPUNT}${NUMBER_777}<klachten-contact provider="provider-777" contact="functionaris"></klachten-contact>`,
    more: [PART, FILE],
  },
  {
    script: ALL,
    title: 'two of them',
    body: NUMBER_777 + NUMBER_777.replace('777', '1000'),
    more: [FILE, FILE.replace('777', '1000')],
  },
];

const lookOf = (body: string): string => (/provider="([\w-]+)"/.exec(body)?.[1] === 'lichtpunt' ? 'Lichtpunt' : 'Zorgcoöperatie provider-777');

/** Lit counts its copies on a page. */
const OF_LIT = ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];

describe('a page beside whose script a thousand providers lie', () => {
  afterEach(closeFrames);

  for (const { script, title, body, more } of PAGES) {
    it(`asks for the script and ${more.length} more when it needs ${title}: ${script}`, async () => {
      const own = files();
      const frame = await openBeside(own, script, body);
      expect(await titleIn(frame)).to.contain(lookOf(body));
      await aTimeout(300);
      const wanted = [`folder/${script}`, ...more];
      expect(requestsOf(frame)).to.deep.equal(wanted);
      expect(await own.asked()).to.deep.equal(wanted);
      expect(fallbackIsSeen(frame)).to.equal(false);
      expectQuiet(frame);
    });

    it(`gets nothing else from us when it needs ${title}: ${script}`, async () => {
      const frame = await openBeside(files(), script, body);
      await titleIn(frame);
      await aTimeout(300);
      const { watched, window, document } = frame;
      expect(watched.touched).to.deep.equal(more.filter((path) => path.endsWith('.json')).map(() => 'fetch'));
      expect(document.cookie).to.equal('');
      expect(window.localStorage).to.have.lengthOf(0);
      const allowed = OF_LIT.map((name) => `window ${name}`);
      const added = window.keysNow().filter((key) => !watched.keys.includes(key));
      expect(added.filter((key) => !allowed.includes(key))).to.deep.equal([]);
      expect(watched.keys.filter((key) => !window.keysNow().includes(key))).to.deep.equal([]);
    });
  }
});

describe('a page with a strict policy and a provider from a file', () => {
  afterEach(closeFrames);

  for (const [page, script, more] of [
    ['strict-file', SMALL, [PART, FILE]],
    ['strict-file-all', ALL, [FILE]],
  ] as const)
    it(`shows it, and nothing is refused: ${script}`, async () => {
      const frame = await openPage(page);
      expect(await titleIn(frame)).to.contain('Zorgcoöperatie provider-777');
      expect(requestsOf(frame)).to.deep.equal([`folder/${script}`, ...more]);
      expect(fallbackIsSeen(frame)).to.equal(false);
      expectQuiet(frame);
    });

  it('shows a provider that travels with the script, without a request', async () => {
    const frame = await openPage('strict');
    await expectLichtpunt(frame);
    expect(requestsOf(frame)).to.deep.equal(['/dist/klachten-procedure.js']);
  });
});
