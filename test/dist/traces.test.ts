import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  addScript,
  closeFrames,
  elementTag,
  expectLichtpunt,
  expectQuiet,
  type Frame,
  LICHTPUNT,
  openFrame,
  openPage,
  SCRIPT,
  SCRIPT_TAG,
  shownIn,
} from './frame.js';

/** Lit counts its copies on a page, and shares what it knows of properties. */
const OF_LIT = ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];

const PAGES: readonly (readonly [title: string, html: string])[] = [
  ['Lichtpunt', LICHTPUNT],
  ['Zorgkracht 12', elementTag('provider="zorgkracht-12" regime="jeugdwet"')],
  ['a choice', elementTag('provider="zorgkracht-12"')],
  ['a contact', '<klachten-contact contact="igj"></klachten-contact>'],
];

/** A page in which everything has been rendered, used, and left alone for a while. */
async function openUsed(html: string): Promise<Frame> {
  const frame = await openFrame(html + SCRIPT_TAG);
  const tag = /klachten-\w+/.exec(html)?.[0] ?? '';
  const root = await shownIn(frame, tag);
  // What stands in the others comes when it is asked for: test/dist/extras.test.ts.
  root.querySelector<HTMLElement>('[part="about"] summary')?.click();
  root.querySelector<HTMLElement>('input')?.click();
  await aTimeout(300);
  return frame;
}

const requestsOf = ({ window }: Frame): string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

describe('what the script leaves behind', () => {
  afterEach(closeFrames);

  for (const [title, html] of PAGES) {
    it(`asks for no other file: ${title}`, async () => {
      // In whatever order a busy browser lists them.
      expect(requestsOf(await openUsed(html))).to.have.members(['/test/pages/watch.js', SCRIPT]);
    });

    it(`writes nothing in the console: ${title}`, async () => {
      expectQuiet(await openUsed(html));
    });

    it(`leaves cookies, storage and the network alone: ${title}`, async () => {
      const { watched, window } = await openUsed(html);
      expect(watched.touched).to.deep.equal([]);
      expect(window.document.cookie).to.equal('');
      expect(window.localStorage).to.have.lengthOf(0);
    });

    it(`puts nothing on window but what Lit keeps there: ${title}`, async () => {
      const { watched, window } = await openUsed(html);
      const added = window.keysNow().filter((key) => !watched.keys.includes(key));
      const gone = watched.keys.filter((key) => !window.keysNow().includes(key));
      const allowed = OF_LIT.map((name) => `window ${name}`);
      expect(added.filter((key) => !allowed.includes(key))).to.deep.equal([]);
      expect(gone).to.deep.equal([]);
    });
  }

  it('leaves nothing more when it comes a second time', async () => {
    const frame = await openFrame(SCRIPT_TAG + LICHTPUNT);
    await expectLichtpunt(frame);
    const before = frame.window.keysNow().sort();
    const versions = [...(frame.window as unknown as { litHtmlVersions: string[] }).litHtmlVersions];
    addScript(frame, `${SCRIPT}?again`);
    await waitUntil(() => requestsOf(frame).length >= 3, 'the script does not come again', { timeout: 20_000 });
    await aTimeout(300);
    expect(requestsOf(frame)).to.have.lengthOf(3);
    expect(frame.window.keysNow().sort()).to.deep.equal(before);
    expect(frame.window).to.have.property('litHtmlVersions').that.deep.equals(versions);
    await expectLichtpunt(frame);
  });
});

describe('the watch over a test page', () => {
  afterEach(closeFrames);

  it('sees everything that a page should not see', async () => {
    const { watched, window } = await openPage('careless');
    await aTimeout(300);
    expect(watched.written.join()).to.contain('info: hallo');
    expect(watched.errors.join()).to.contain('stuk').and.to.contain('belofte').and.to.contain('missing.js');
    expect(watched.touched).to.include.members(['localStorage', 'sessionStorage', 'cookie', 'fetch']);
    expect(watched.touched).to.include.members(['indexedDB', 'sendBeacon']);
    expect(watched.violations.join()).to.contain('img-src');
    const added = window.keysNow().filter((key) => !watched.keys.includes(key));
    expect(added).to.include.members(['window careless', 'window Symbol(careless)', 'Array last']);
  });
});
