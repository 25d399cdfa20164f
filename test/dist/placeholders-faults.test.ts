/** What goes wrong in the hands of editors, Word and people: nothing of the page may be lost. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { type Files, files } from '../tools/files.js';
import { closeFrames, expectQuiet, fallbackIsSeen, type Frame, openFrame, SCRIPT, SCRIPT_TAG, shownIn } from './frame.js';
import { reading, settledReading } from './reading.js';
import { FALLBACKS, LINK, PAGE, S1, S2, S3, titleOf, widgetsIn } from './snippets.js';

const W = '[lichtpunt wkkgz nl]';
const ALL_WORDS = 'Klachtenprocedure van Lichtpunt, of bel Klachtenportaal Zorg: 0228 32 22 05';
const REST = '<h2>Openingstijden</h2><p>Op <em>maandag</em>.</p><ul><li>Tot vijf uur</li></ul>';
const REST_WORDS = 'Openingstijden Op maandag. Tot vijf uur';

const boxTag = (attributes: string): string => `<div class="klachten-procedure" lang="nl" ${attributes}>`;
const openWith = (html: string): Promise<Frame> => openFrame(`<p>Ervoor</p>${html}${SCRIPT_TAG}`);

describe('a missing end tag', () => {
  afterEach(closeFrames);

  it('of a box hides nothing of the rest of the page, nor moves it', async () => {
    const frame = await openWith(S2.replace('</div>', '') + REST);
    expect(await settledReading(frame, `Ervoor ${W} ${REST_WORDS}`)).to.equal(`Ervoor ${W} ${REST_WORDS}`);
    const titles = [...frame.document.querySelectorAll('h2, ul')];
    expect(titles.map(({ parentElement }) => parentElement!.localName)).to.deep.equal(['div', 'div']);
    expectQuiet(frame);
  });

  it('of the element hides nothing of the rest of the page', async () => {
    const frame = await openWith(S1.replace('</klachten-procedure>', '') + REST);
    const expected = `Ervoor ${W} ${ALL_WORDS} ${REST_WORDS}`;
    expect((await settledReading(frame, expected)).replace('05Open', '05 Open')).to.equal(expected);
  });

  it('of a link hides nothing of the rest of the page', async () => {
    const frame = await openWith(`<p>${S3.replace('</a>', '')}</p>${REST}`);
    const read = await settledReading(frame, '');
    expect(read).to.contain(REST_WORDS);
    expect(widgetsIn(frame).length).to.be.at.least(1);
  });

  it('of a box before a second box leaves both', async () => {
    const second = `${boxTag('data-provider="zorgkracht-12" data-regime="wmo"')}${LINK}</div>`;
    const frame = await openWith(`${S2.replace('</div>', '')}<p>Tussen</p>${second}<p>Erna</p>`);
    const expected = `Ervoor ${W} Tussen [zorgkracht-12 wmo nl] Erna`;
    expect(await settledReading(frame, expected)).to.equal(expected);
  });

  it('of a paragraph leaves the next one', async () => {
    const frame = await openWith(`<p>${S3}<p>Erna`);
    expect(await settledReading(frame, `Ervoor ${W} Erna`)).to.equal(`Ervoor ${W} Erna`);
  });
});

describe('a fallback with marks of its own gives way', () => {
  afterEach(closeFrames);

  for (const [title, mark] of [
    ['bold', 'b'],
    ['italic', 'i'],
    ['strong', 'strong'],
    ['emphasis', 'em'],
    ['small', 'small'],
    ['underlined', 'u'],
    ['a span', 'span'],
    ['a mark', 'mark'],
    ['a place to break', 'wbr'],
  ] as const)
    it(title, async () => {
      const html = `${S1}<p>Een</p>${S2}<p>Twee</p><p>${S3}</p><p>Erna</p>`;
      const frame = await openWith(
        html.replace(/>(Klachtenprocedure) van/g, `><${mark}>$1</${mark}> van`),
      );
      const expected = `Ervoor ${W} Een ${W} Twee ${W} Erna`;
      expect(await settledReading(frame, expected)).to.equal(expected);
    });
});

const DATA: readonly (readonly [title: string, attributes: string])[] = [
  ['curly quotes from Word', 'data-provider="“lichtpunt”" data-regime="”wkkgz”"'],
  ['curly quotes without others', 'data-provider=“lichtpunt” data-regime=“wkkgz”'],
  ['low and single quotes', 'data-provider="„lichtpunt‟" data-regime="‘wkkgz’"'],
  ['quotes that became entities', 'data-provider="&quot;lichtpunt&quot;" data-regime="&#8221;wkkgz&#8243;"'],
  ['guillemets', 'data-provider="«lichtpunt»" data-regime="‹wkkgz›"'],
  ['spaces, some that do not break', 'data-provider=" lichtpunt&nbsp;" data-regime="\u200bwkkgz\n"'],
  ['capitals', 'data-provider="LichtPunt" data-regime="WKKGZ"'],
  ['capitals in the names', 'DATA-PROVIDER="lichtpunt" Data-Regime="wkkgz"'],
];

describe('a box is understood with', () => {
  afterEach(closeFrames);

  for (const [title, attributes] of DATA)
    it(title, async () => {
      const frame = await openWith(`${boxTag(attributes)}${FALLBACKS}</div>`);
      await shownIn(frame);
      expect(widgetsIn(frame).map(titleOf).join()).to.match(/^Een klacht over Lichtpunt\?/);
      expect(frame.document.querySelector('klachten-procedure')!.shadowRoot!.textContent).to.contain('Wkkgz');
      expect(fallbackIsSeen(frame)).to.equal(false);
      expectQuiet(frame);
    });

  it('everything that the element itself can be told', async () => {
    const attributes = 'data-provider="lichtpunt" data-regime="wkkgz" data-heading-level="3" data-view="contacts" data-hide-heading data-provider-phone="050 000 00 00" data-something="else" id="hier"';
    const frame = await openWith(`${boxTag(attributes)}${FALLBACKS}</div>`);
    await waitUntil(() => widgetsIn(frame)[0]?.shadowRoot?.querySelector('article'), 'nothing is shown');
    const [widget] = widgetsIn(frame);
    expect(widget!.getAttributeNames().sort()).to.deep.equal([
      'heading-level', 'hide-heading', 'lang', 'provider', 'provider-phone', 'regime', 'view',
    ]);
    expect(frame.document.querySelectorAll('#hier').length).to.equal(1);
  });
});

describe('a provider that nobody knows', () => {
  let own: Files;
  beforeEach(() => {
    own = files();
  });
  afterEach(closeFrames);

  const asked = PAGE.replace('lichtpunt', 'niemand');
  const PLACES: readonly (readonly [title: string, html: string])[] = [
    ['a box', S2.replaceAll('lichtpunt', 'niemand')],
    ['a link in a paragraph of its own', `<p>${LINK.replace(PAGE, asked)}</p>`],
    ['a link in a sentence', `<p>Lees onze ${LINK.replace(PAGE, asked)} eens.</p>`],
  ];

  for (const script of ['klachten-procedure.js', 'klachten-procedure.all.js'])
    for (const [title, html] of PLACES)
      it(`leaves the page’s words, somebody to call and one line for its owner: ${title}, ${script}`, async () => {
        const frame = await openFrame(`<p>Ervoor</p>${html}<p>Erna</p><script src="${own.folder('folder')}${script}"></script>`);
        const root = await shownIn(frame);
        await waitUntil(() => frame.watched.written.length > 0, 'nothing is said');
        await aTimeout(100);
        expect(fallbackIsSeen(frame)).to.equal(true);
        expect(reading(frame)).to.match(/^Ervoor .*Klachtenprocedure van Lichtpunt.*Erna$/);
        const numbers = [root, frame.document].flatMap((place) => [...place.querySelectorAll('a[href^="tel:"]')]);
        expect(numbers.some((link) => link.checkVisibility())).to.equal(true);
        expect(frame.watched.written).to.have.lengthOf(1);
        expect(frame.watched.written[0]).to.contain('[klachten]').and.to.contain('niemand');
        expect(frame.watched.errors).to.deep.equal([]);
      });

  it('on another host is asked of our own folder only', async () => {
    const strange = 'https://zorg.example/klachtenprocedure/provider-777/#widget';
    const frame = await openFrame(`<p><a href="${strange}">Klachten</a></p><script src="${own.folder('folder')}klachten-procedure.js"></script>`);
    await waitUntil(() => widgetsIn(frame).map(titleOf).join().includes('Zorgcoöperatie provider-777'), 'not shown', { timeout: 20_000 });
    const hosts = frame.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect([...new Set(hosts)]).to.deep.equal([location.host]);
    expect(await own.asked()).to.include('folder/providers/provider-777.json');
  });
});

describe('several on a page', () => {
  afterEach(closeFrames);

  it('stand in the order in which they were written', async () => {
    const data = 'lang="nl" data-provider="lichtpunt" data-regime="wkkgz"';
    const zorgkracht = (regime: string) => `<a href="/dist/klachtenprocedure/zorgkracht-12/${regime}/#widget">${regime}</a>`;
    const frame = await openFrame(
      `<p>Een</p>${S1}<p>Twee</p><p>${zorgkracht('wmo')}</p><p>Drie</p><script src="${SCRIPT}" ${data}></script>
       <p>Vier, ${zorgkracht('jeugdwet')}.</p>${S2}<p>Vijf</p>`,
    );
    const expected = `Een ${W} Twee [zorgkracht-12 wmo nl] Drie ${W} Vier, jeugdwet. [zorgkracht-12 jeugdwet nl] ${W} Vijf`;
    expect(await settledReading(frame, expected)).to.equal(expected);
    expectQuiet(frame);
  });
});
