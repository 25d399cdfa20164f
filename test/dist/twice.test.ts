/** Two copies of the script on a page, of two versions or of two kinds: a theme brings one, a plug-in the other. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { closeFrames, elementTag, expectQuiet, type Frame, openFrame, SCRIPT, shownIn } from './frame.js';
import { expectOnlyLit, optimised, S1, S2, S3, scriptTag, titleOf, widgetsIn } from './snippets.js';

const ALL = '/dist/klachten-procedure.all.js';
const OLDER = optimised('older', 'klachten-procedure.js');
const OLDER_ALL = optimised('older', 'klachten-procedure.all.js', 'klachten-procedure.all');
/** For bundlers; the runner serves it with Lit's development build. */
const NPM = '/dist/define.js';

const NOW = 'Een klacht over Lichtpunt?';
const BEFORE = 'Vorige versie, een klacht over Lichtpunt?';

const classic = (src: string): string => `<script src="${src}"></script>`;
const module = (src: string): string => `<script type="module" src="${src}"></script>`;

const PAIRS: readonly (readonly [title: string, first: string, second: string, shows: string])[] = [
  ['this version, then the one before', classic(SCRIPT), classic(OLDER), NOW],
  ['the version before, then this one', classic(OLDER), classic(SCRIPT), BEFORE],
  ['this version, then the one before with everything inside', classic(SCRIPT), classic(OLDER_ALL), NOW],
  ['the version before with everything inside, then this one', classic(OLDER_ALL), classic(SCRIPT), BEFORE],
  ['the script, then the one with everything inside', classic(SCRIPT), classic(ALL), NOW],
  ['the one with everything inside, then the script', classic(ALL), classic(SCRIPT), NOW],
  ['this version, then the one before as a module', classic(SCRIPT), module(OLDER), NOW],
  ['the version before as a module, then this one as a module', module(OLDER), module(SCRIPT), BEFORE],
  ['the script, then the package from npm', classic(SCRIPT), module(NPM), NOW],
  ['the version before, then the package from npm', classic(OLDER), module(NPM), BEFORE],
  ['the package from npm, then the script', module(NPM), module(SCRIPT), NOW],
  ['the package from npm, then the version before', module(NPM), module(OLDER), NOW],
  ['the package from npm, then the one with everything inside', module(NPM), module(ALL), NOW],
];

/** Everything that may stand for the procedure, each in a place of its own; the first copy is one of them. */
const everything = (firstCopy: string): string => {
  const data = firstCopy.replace(' src', ' lang="nl" data-provider="lichtpunt" data-regime="wkkgz" src');
  return `<main><div>${data}</div><div>${S1}</div><div>${S2}</div><div><p>${S3}</p></div></main>`;
};

/** Lit's development build says that it is one, and that there are two of Lit. */
function forgetLit({ watched }: Frame): void {
  const ofLit = watched.written.splice(0).filter((line) => !line.includes('lit.dev/msg'));
  watched.written.push(...ofLit);
}

/** One procedure in every place, of one and the same version, and nothing went wrong. */
async function expectEach(frame: Frame, places: number, title: string): Promise<void> {
  await waitUntil(() => widgetsIn(frame).filter(titleOf).length >= places, 'not all of them come', {
    timeout: 5_000,
  });
  await aTimeout(200);
  const titles = widgetsIn(frame).map((one) => titleOf(one).slice(0, title.length));
  expect(titles).to.deep.equal(Array<string>(places).fill(title));
  for (const { shadowRoot } of widgetsIn(frame)) {
    expect(shadowRoot?.querySelectorAll('h2').length).to.equal(1);
    expect(shadowRoot?.querySelectorAll('ol > li').length).to.equal(4);
  }
  const each = [...frame.document.querySelectorAll('main > div')].map(
    (place) => place.querySelectorAll('klachten-procedure').length,
  );
  expect(each.every((count) => count === 1)).to.equal(true);
  forgetLit(frame);
  expectQuiet(frame);
}

describe('two copies of the script on a page', () => {
  afterEach(closeFrames);

  for (const [title, first, second, shows] of PAIRS) {
    it(`show one procedure in each place: ${title}`, async () => {
      await expectEach(await openFrame(everything(first) + second), 4, shows);
    });

    it(`show one procedure in each place that comes later: ${title}`, async () => {
      const frame = await openFrame(`${first}${second}<section></section>`);
      await aTimeout(300);
      frame.document.querySelector('section')!.innerHTML =
        `<main><div>${S1}</div><div>${S2}</div><div><p>${S3}</p></div></main>`;
      await expectEach(frame, 3, shows);
    });
  }

  it('leave nothing on window but what Lit keeps there, and one copy of Lit', async () => {
    const frame = await openFrame(classic(OLDER) + S1 + classic(SCRIPT) + classic(ALL) + classic(OLDER_ALL));
    await expectEach(frame, 1, BEFORE);
    expectOnlyLit(frame);
    expect((frame.window as unknown as { litHtmlVersions: string[] }).litHtmlVersions).to.have.lengthOf(1);
  });

  it('define a contact once', async () => {
    const frame = await openFrame(`${classic(OLDER)}${classic(SCRIPT)}<klachten-contact contact="jeugdstem"></klachten-contact>`);
    const root = await shownIn(frame, 'klachten-contact');
    expect(root.querySelectorAll('h2').length).to.equal(1);
    expectQuiet(frame);
  });

  it('that arrive at any moment show one procedure: async, three of them', async () => {
    const three = [OLDER, SCRIPT, ALL].map((src) => scriptTag(src)).join('');
    const frame = await openFrame(`${three}${S2}`);
    await shownIn(frame);
    await aTimeout(200);
    expect(widgetsIn(frame).length).to.equal(1);
    expectQuiet(frame);
  });

  it('show another provider as the first of them can', async () => {
    const unknown = elementTag('provider="zorgkracht-12" regime="wmo"');
    const frame = await openFrame(classic(OLDER_ALL) + unknown + classic(SCRIPT));
    await shownIn(frame);
    expect(widgetsIn(frame).map(titleOf)[0]).to.match(/^Vorige versie, een klacht over een zorgaanbieder van Zorgkracht 12/);
    expectQuiet(frame);
  });
});

describe('a page that has something of our name', () => {
  afterEach(closeFrames);

  it('keeps its own element, and our script says nothing', async () => {
    const own = `<script>customElements.define('klachten-procedure', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<h2>Van een ander</h2>' } })</script>`;
    const frame = await openFrame(own + S1 + classic(SCRIPT));
    await shownIn(frame);
    expect(widgetsIn(frame).map(titleOf)).to.deep.equal(['Van een ander']);
    expectQuiet(frame);
  });
});
