/** What somebody who may write a little HTML could do with a placeholder, and what other tools do that look like one. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { closeFrames, openFrame, SCRIPT_TAG } from './frame.js';
import { reading, settledReading } from './reading.js';
import { LINK, PAGE, PHONE, titleOf, widgetsIn } from './snippets.js';

const W = '[lichtpunt wkkgz nl]';
const openWith = (html: string) => openFrame(`<main>${html}</main>${SCRIPT_TAG}`);

describe('somebody who may write a box or a link', () => {
  afterEach(closeFrames);

  it('cannot say where our code comes from', async () => {
    const frame = await openWith(
      '<div class="klachten-procedure" data-provider="zorg-elders" data-base="https://elders.example/x">Bel ons</div>',
    );
    await waitUntil(() => widgetsIn(frame)[0], 'there is no element');
    await waitUntil(() => frame.watched.written.length > 0, 'nothing is said');
    expect(widgetsIn(frame)[0]?.hasAttribute('base')).to.equal(false);
    const asked = performance.getEntriesByType('resource').concat(frame.window.performance.getEntriesByType('resource'));
    expect(asked.filter(({ name }) => name.includes('elders.example')).length).to.equal(0);
  });

  it('cannot hold a page up with an endless address', async () => {
    const address = `/klachtenprocedure/${'a'.repeat(20_000)}.x#widget`;
    const frame = await openWith(`<p><a href="${address}">Lang</a></p><p>${LINK}</p>`);
    expect(await settledReading(frame, `Lang ${W}`)).to.equal(`Lang ${W}`);
  });

  it('keeps what else a sentence says, a number of their own included', async () => {
    const own = `<p>${LINK}, spoed in het weekend: <a href="tel:+31500000001">050 000 00 01</a></p>`;
    const frame = await openWith(own);
    const expected = `Klachtenprocedure van Lichtpunt, spoed in het weekend: 050 000 00 01 ${W}`;
    expect((await settledReading(frame, expected)).replace(/^.*?, spoed/, 'Klachtenprocedure van Lichtpunt, spoed')).to.equal(expected);
  });

  it('sees a picture in a line as part of what the line says', async () => {
    const frame = await openWith(`<ul><li>${LINK} <img alt="" src="data:,"> voor al je klachten</li></ul>`);
    await waitUntil(() => widgetsIn(frame).some(titleOf), 'there is no procedure');
    expect(reading(frame)).to.match(/ voor al je klachten \[lichtpunt wkkgz nl\]$/);
  });

  it('hides a procedure by hiding its paragraph', async () => {
    const frame = await openWith(`<p hidden>${LINK}</p><p class="weg" style="display: none">${LINK}</p><p>Na</p>`);
    await waitUntil(() => widgetsIn(frame).filter(titleOf).length === 2, 'there are no procedures');
    expect(widgetsIn(frame).map((widget) => widget.getClientRects().length)).to.deep.equal([0, 0]);
    expect(widgetsIn(frame)[1]?.className).to.equal('weg');
  });

  it('gets a procedure for each link in a text of its own, whatever its words', async () => {
    const frame = await openWith(
      `<p>Lees de <a href="${PAGE}">procedure</a> eens.</p><p>${LINK}</p><div><p>Zie <a href="${PAGE}">dit</a></p></div>`,
    );
    await waitUntil(() => widgetsIn(frame).filter(titleOf).length === 3, 'not all of them come', { timeout: 5_000 });
  });
});

describe('a placeholder below an anchor without an address', () => {
  afterEach(closeFrames);

  for (const [title, placeholder] of [
    ['an empty box', '<div class="klachten-procedure" data-provider="lichtpunt" data-regime="wkkgz"></div>'],
    ['a script alone', '<script data-provider="lichtpunt" data-regime="wkkgz"></script>'],
  ] as const)
    it(`becomes the element all the same: ${title}`, async () => {
      const frame = await openWith(`<p><a name="kop">Kop</a></p>${placeholder}<p>Erna</p>`);
      const expected = 'Kop [lichtpunt wkkgz] Erna';
      expect(await settledReading(frame, expected)).to.equal(expected);
    });
});

describe('a script of somebody else', () => {
  afterEach(closeFrames);

  it('that waits for consent, with a provider and an address of its own, is left alone', async () => {
    const frame = await openWith(
      `<script type="text/plain" data-provider="film" data-src="/elders/film.js"></script><p>${LINK}</p>`,
    );
    expect(await settledReading(frame, W)).to.equal(W);
    await aTimeout(100);
    expect(frame.watched.written).to.deep.equal([]);
  });
});

describe('the whole procedure as plain HTML within the element', () => {
  afterEach(closeFrames);

  const full = `<klachten-procedure lang="nl" provider="lichtpunt" regime="wkkgz"><div class="klachten-full"><style>.x{}</style><div class="klachten-root"><h2>Alles</h2>${PHONE}</div>`;

  it('gives way to the procedure', async () => {
    const frame = await openWith(`${full}</div></klachten-procedure><p>Erna</p>`);
    expect(await settledReading(frame, `${W} Erna`)).to.equal(`${W} Erna`);
  });

  it('hides nothing of the page when its end is missing', async () => {
    const frame = await openWith(`${full}<p>Erna</p>`);
    await waitUntil(() => widgetsIn(frame).some(titleOf), 'there is no procedure');
    expect(reading(frame)).to.match(/Erna$/);
  });
});
