/** The script runs while the page is still coming in, piece by piece, cut anywhere. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { closeFrames, expectQuiet, type Frame, load, openFrame, SCRIPT_TAG } from './frame.js';
import { reading, settledReading } from './reading.js';
import { LINK, S1, S2, S3, widgetsIn } from './snippets.js';

const W = '[lichtpunt wkkgz nl]';
const WORDS = 'Klachtenprocedure van Lichtpunt';
const HEAD = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><script src="/test/pages/watch.js"></script>${SCRIPT_TAG}<title>Traag</title></head><body>`;

/** Hands the parser more, as a server does; nothing else lets a test decide when. */
const write = (document: { write(html: string): void }, html: string): void => {
  document.write(html);
};

/** A page that a slow server sends in these pieces; the parser waits between them, as it does on a bad line. */
async function openSlowly(...pieces: readonly string[]): Promise<Frame> {
  const frame = await load((iframe) => {
    iframe.src = '/test/pages/empty.html';
  });
  const { document } = frame.iframe.contentWindow!;
  document.open();
  write(document, HEAD);
  for (const piece of pieces) {
    await aTimeout(60);
    expect(document.readyState, 'the page is still coming in').to.equal('loading');
    write(document, piece);
  }
  await aTimeout(60);
  document.close();
  const { contentWindow } = frame.iframe;
  // The first script of the page may still be on its way.
  await waitUntil(() => (contentWindow as Partial<Frame['window']>).watched, 'watch.js', { timeout: 20_000 });
  const window = contentWindow as Frame['window'];
  return { iframe: frame.iframe, window, document: window.document, watched: window.watched };
}

/** Cuts a text at every so many signs. */
const cut = (html: string, every: number): string[] => html.match(new RegExp(`[^]{1,${every}}`, 'g')) ?? [];

const AROUND = (html: string): string => `<p>Ervoor</p>${html}<p>Erna</p>`;

const WHOLE: readonly (readonly [title: string, html: string, reads: string])[] = [
  ['the element', S1, W],
  ['the box', S2, W],
  ['a link of its own', `<p>${S3}</p>`, W],
  ['a link in an item of a list', `<ul><li>${LINK}</li><li>Anders</li></ul>`, `${W} Anders`],
  ['a link in a sentence', `<p>Lees onze ${LINK}, of bel gerust.</p>`, `Lees onze ${WORDS}, of bel gerust. ${W}`],
  ['a link at the start of a sentence', `<p>${LINK} lees je hier.</p>`, `${WORDS} lees je hier. ${W}`],
  ['a text without a paragraph', `Lees onze ${LINK} en bel.`, `Lees onze ${WORDS} en bel. ${W}`],
  [
    'a script with data',
    '<script type="text/plain" lang="nl" data-provider="lichtpunt" data-regime="wkkgz"></script>',
    W,
  ],
];

describe('a page that comes in slowly', () => {
  afterEach(closeFrames);

  for (const [title, html, reads] of WHOLE)
    for (const every of [23, 60])
      it(`reads the same in the end, cut every ${every} signs: ${title}`, async () => {
        const frame = await openSlowly(...cut(AROUND(html), every));
        const expected = `Ervoor ${reads} Erna`;
        expect(await settledReading(frame, expected)).to.equal(expected);
        expectQuiet(frame);
      });

  it('keeps what follows a link, cut right after it', async () => {
    const frame = await openSlowly(`<p>${LINK}`, ' is wat je zoekt, ', 'en bel <b>gerust</b>.', '</p><p>Erna</p>');
    const expected = `${WORDS} is wat je zoekt, en bel gerust. ${W} Erna`;
    expect(await settledReading(frame, expected)).to.equal(expected);
  });

  it('keeps what follows a phone number, cut right after it', async () => {
    const frame = await openSlowly(`<p>${LINK}, <a href="tel:+31228322205">0228 32 22 05</a>`, ' op werkdagen.', '</p><p>Erna</p>');
    expect(await settledReading(frame, `${WORDS}, 0228 32 22 05 op werkdagen. ${W} Erna`)).to.contain('op werkdagen.');
    expect(reading(frame)).to.match(/op werkdagen\..*Erna$/);
    expect(widgetsIn(frame).length).to.equal(1);
  });

  it('keeps what follows a link in a div, cut right after it', async () => {
    const frame = await openSlowly(`<div>${LINK}`, ' en de rest van de zin.', '</div><p>Erna</p>');
    const read = await settledReading(frame, `${WORDS} en de rest van de zin. ${W} Erna`);
    expect(read).to.match(/en de rest van de zin\..*Erna$/);
    expect(widgetsIn(frame).length).to.equal(1);
  });

  it('keeps what follows a box whose end tag never comes', async () => {
    const frame = await openSlowly(S2.replace('</div>', ''), '<h2>Kop</h2>', '<p>Erna</p>');
    expect(await settledReading(frame, `${W} Kop Erna`)).to.equal(`${W} Kop Erna`);
  });

  it('shows what has come before the rest has', async () => {
    const frame = await load((iframe) => {
      iframe.src = '/test/pages/empty.html';
    });
    const { document } = frame.iframe.contentWindow!;
    document.open();
    write(document, `${HEAD}<p>${S3}</p><p>Tussen</p>`);
    const now = { ...frame, document } as Frame;
    expect(await settledReading(now, `${W} Tussen`)).to.equal(`${W} Tussen`);
    expect(document.readyState).to.equal('loading');
    write(document, '<p>Erna</p>');
    document.close();
  });

  it('is left alone as the last of the page until all of it is there', async () => {
    const frame = await openSlowly(`<p>Ervoor</p><p>${LINK}`);
    expect(await settledReading(frame, `Ervoor ${W}`)).to.equal(`Ervoor ${W}`);
  });
});

describe('a page that a script writes', () => {
  afterEach(closeFrames);

  for (const [title, html, reads] of WHOLE)
    it(`(document.write) reads the same: ${title}`, async () => {
      const written = JSON.stringify(html).replace(/<\//g, '<\\/');
      const frame = await openFrame(AROUND(`<script>document.write(${written})</script>`), SCRIPT_TAG);
      const expected = `Ervoor ${reads} Erna`;
      expect(await settledReading(frame, expected)).to.equal(expected);
      expectQuiet(frame);
    });
});
