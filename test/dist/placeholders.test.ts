/** What may stand for the element, wherever an editor lets it stand. */
import { expect } from '@open-wc/testing';
import { closeFrames, expectQuiet, type Frame, openFrame, SCRIPT_TAG } from './frame.js';
import { settledReading } from './reading.js';
import { FALLBACKS, LINK, PAGE, PHONE, S1, S2, S3, titleOf, widgetsIn } from './snippets.js';

const W = '[lichtpunt wkkgz nl]';
const Z = '/dist/klachtenprocedure/zorgkracht-12';
const WORDS = 'Klachtenprocedure van Lichtpunt';
const ALL_WORDS = `${WORDS}, of bel Klachtenportaal Zorg: 0228 32 22 05`;
const link = (href: string, words = WORDS, more = ''): string => `<a href="${href}" ${more}>${words}</a>`;
const box = (attributes: string, content = LINK): string =>
  `<div class="klachten-procedure" lang="nl" ${attributes}>${content}</div>`;

/** Title, what stands between two paragraphs, and what is read there in the end. */
type Case = readonly [title: string, html: string, reads: string];

const INSTEAD: readonly Case[] = [
  ['a box', S2, W],
  ['a box without anything in it', box('data-provider="lichtpunt" data-regime="wkkgz"', ''), W],
  ['a box without a law', box('data-provider="lichtpunt"'), '[lichtpunt nl]'],
  ['a box in a table', `<table><tr><td>${S2}</td></tr></table>`, W],
  ['a link in a paragraph of its own', `<p>${S3}</p>`, W],
  ['a link in a div of its own', `<div>${S3}</div>`, W],
  ['a link without anything around it', S3, W],
  ['a link in bold', `<p><strong><span>${S3}</span></strong></p>`, W],
  ['a link with a phone number beside it', `<p>${LINK}, ${PHONE}.</p>`, W],
  ['a link with a mail address beside it', `<p>${LINK} | ${link('mailto:a@b.example', 'a@b.example')}</p>`, W],
  ['what an editor leaves of the element', `<p>${FALLBACKS}</p>`, W],
  ['a link and white space that does not break', `<p>&nbsp;${S3}&nbsp;<br></p>`, W],
  ['a link in an item of a list', `<ul><li>${LINK}</li><li>Anders</li></ul>`, `${W} Anders`],
  ['a link in a table', `<table><tr><td>${LINK}</td><td>Anders</td></tr></table>`, `${W} Anders`],
  ['a link in a description', `<dl><dt>Klacht</dt><dd>${LINK}</dd></dl>`, `Klacht ${W}`],
  ['a link in a quotation', `<blockquote>${LINK}</blockquote>`, W],
  ['a link in a paragraph of a quotation', `<blockquote><p>${LINK}</p></blockquote>`, W],
  ['a link in a figure', `<figure><p>${LINK}</p></figure>`, W],
  ['a link that looks like a button', `<div>${link(PAGE, WORDS, 'style="display: block" class="btn" role="button"')}</div>`, W],
  ['a link that opens in a new window', `<p>${link(PAGE, WORDS, 'target="_blank" rel="noopener"')}</p>`, W],
  ['a link around more', `<p>${link(PAGE, '<b>Klachten</b> van <i>Lichtpunt</i>')}</p>`, W],
];

const BESIDE: readonly Case[] = [
  ['a sentence', `<p>In onze ${LINK} lees je meer.</p>`, `In onze ${WORDS} lees je meer. ${W}`],
  ['a sentence that ends with it', `<p>Lees onze ${LINK}</p>`, `Lees onze ${WORDS} ${W}`],
  ['a sentence with a number', `<p>Lees de ${LINK} of bel ${PHONE}.</p>`, `Lees de ${WORDS} of bel 0228 32 22 05. ${W}`],
  ['a sentence after a line break', `<p>Een regel<br>${LINK}</p>`, `Een regel ${WORDS} ${W}`],
  ['a sentence in bold', `<p><strong>Lees onze ${LINK}</strong> en bel.</p>`, `Lees onze ${WORDS} en bel. ${W}`],
  ['a text without a paragraph', `Lees onze ${LINK} en bel.`, `Lees onze ${WORDS} en bel. ${W}`],
  ['an item of a list', `<ul><li>Zie ${LINK}.</li><li>Anders</li></ul>`, `Zie ${WORDS}. ${W} Anders`],
  ['a cell of a table', `<table><tr><td>Zie ${LINK}.</td><td>Anders</td></tr></table>`, `Zie ${WORDS}. ${W} Anders`],
  ['a description', `<dl><dt>A</dt><dd>Zie ${LINK}.</dd><dt>B</dt></dl>`, `A Zie ${WORDS}. ${W} B`],
  ['a sentence in a quotation', `<blockquote><p>Zie ${LINK}.</p></blockquote>`, `Zie ${WORDS}. ${W}`],
  ['a heading', `<h3>Onze ${LINK}</h3>`, `Onze ${WORDS} ${W}`],
  ['a heading of its own', `<h3>${LINK}</h3>`, `${WORDS} ${W}`],
  ['a summary', `<details open><summary>${LINK}</summary><p>Meer</p></details>`, `${WORDS} ${W} Meer`],
  ['a caption', `<figure><figcaption>Zie ${LINK}</figcaption></figure>`, `Zie ${WORDS} ${W}`],
  [
    'two sentences about two laws',
    `<p>Voor ${link(`${Z}/jeugdwet/#widget`, 'jeugd')} en ${link(`${Z}/wmo/#widget`, 'volwassenen')}.</p>`,
    'Voor jeugd en volwassenen. [zorgkracht-12 jeugdwet nl] [zorgkracht-12 wmo nl]',
  ],
  [
    'a sentence with the same link twice',
    `<p>Lees ${link(PAGE, 'dit')} en nog eens ${link(PAGE, 'dit')}.</p>`,
    `Lees dit en nog eens dit. ${W}`,
  ],
];

const ADDRESSES: readonly (readonly [title: string, href: string, asks: string])[] = [
  ['without a slash at its end', PAGE.replace('/#', '#'), W],
  ['with index.html', PAGE.replace('#', 'index.html#'), W],
  ['with a query', PAGE.replace('#', '?utm_source=brief&x=%20#'), W],
  ['without a law', `${Z}/#widget`, '[zorgkracht-12 nl]'],
  ['without a law or a slash', `${Z}#widget`, '[zorgkracht-12 nl]'],
  ['with a language', PAGE.replace('#', 'en/#'), '[lichtpunt wkkgz en]'],
  ['with a language and index.html', PAGE.replace('#', 'en/index.html#'), '[lichtpunt wkkgz en]'],
  ['with a language and no law', `${Z}/en/#widget`, '[zorgkracht-12 en]'],
  ['with a language, no law and index.html', `${Z}/ar/index.html#widget`, '[zorgkracht-12 ar]'],
  ['with a language, no law and no slash', `${Z}/uk#widget`, '[zorgkracht-12 uk]'],
  ['with capitals', PAGE.replace('lichtpunt/wkkgz', 'Lichtpunt/WKKGZ'), '[Lichtpunt WKKGZ nl]'],
  ['on another host', 'https://zorg.example/map/klachtenprocedure/lichtpunt/wkkgz/#widget', W],
  ['on the same host, in a folder of its own', '/a/b/klachtenprocedure/lichtpunt/wkkgz/#widget', W],
  ['without a scheme', '//zorg.example/klachtenprocedure/lichtpunt/wkkgz/#widget', W],
];

/** Title, what stands between two paragraphs, and what is still read there. */
const LEFT_ALONE: readonly Case[] = [
  ['a link in a menu, without #widget', `<nav>${link(PAGE.replace('#widget', ''))}</nav>`, WORDS],
  ['a link to another place of that page', `<p>${link(PAGE.replace('#widget', '#widget-2'))}</p>`, WORDS],
  ['a link to another page with #widget', `<p>${link('/klachten/lichtpunt/#widget')}</p>`, WORDS],
  ['a link to #widget on this page', `<p>${link('#widget')}</p>`, WORDS],
  ['a link to the page of all procedures', `<p>${link('/klachtenprocedure/#widget')}</p>`, WORDS],
  ['a link in a drawing', `<svg width="9" height="9"><a href="${PAGE}"><text>A</text></a></svg>`, 'A'],
  ['a script of a chat', '<script data-provider="intercom" data-app="1">0</script>', ''],
  ['a div of something else', '<div data-provider="lichtpunt">Van een ander</div>', 'Van een ander'],
  ['a div of our class only', `<div class="klachten-procedure">Leeg</div>`, 'Leeg'],
  ['a text that somebody edits', `<div contenteditable="true"><p>${LINK}</p></div>`, WORDS],
  ['a box that somebody edits', `<div contenteditable>${S2}</div>`, ALL_WORDS],
  ['what a template keeps', `<template><p>${LINK}</p>${S2}</template>`, ''],
  ['what is there for browsers without scripts', `<noscript><p>${LINK}</p></noscript>`, ''],
  ['what is a comment', `<!-- <p>${LINK}</p> -->`, ''],
];

const ONCE: readonly Case[] = [
  ['the element itself', S1, W],
  ['a box that holds the element', box('data-provider="lichtpunt" data-regime="wkkgz"', S1), W],
  ['a box that holds the element deeper', box('data-provider="lichtpunt" data-regime="wkkgz"', `<div><div>${S1}</div></div>`), W],
  ['an element that holds a box', S1.replace('</klachten', `${S2}</klachten`), `${W} ${ALL_WORDS}${ALL_WORDS}`],
  ['a box in a box', box('data-provider="lichtpunt" data-regime="wkkgz"', S2), `${W} ${ALL_WORDS}`],
];

const open = (html: string): Promise<Frame> => openFrame(`<p>Ervoor</p>${html}<p>Erna</p>${SCRIPT_TAG}`);

async function expectReads(html: string, expected: string): Promise<Frame> {
  const frame = await open(html);
  const whole = `Ervoor ${expected} Erna`.replace(/\s+/g, ' ');
  expect(await settledReading(frame, whole)).to.equal(whole);
  for (const widget of widgetsIn(frame))
    expect(titleOf(widget)).to.match(widget.lang === 'nl' ? /^Een klacht over/ : /Lichtpunt|Zorgkracht 12/);
  expectQuiet(frame);
  return frame;
}

describe('in place of', () => {
  afterEach(closeFrames);

  for (const [title, html, reads] of INSTEAD)
    it(`${title} stands the procedure`, async () => {
      await expectReads(html, reads);
    });
});

describe('a link in a text', () => {
  afterEach(closeFrames);

  for (const [title, html, reads] of BESIDE)
    it(`stays as it is, with the procedure after it: ${title}`, async () => {
      const frame = await expectReads(`<section>${html}</section>`, reads);
      for (const widget of widgetsIn(frame)) widget.remove();
      const before = frame.document.createElement('section');
      before.innerHTML = html;
      expect(frame.document.querySelector('section')!.outerHTML).to.equal(before.outerHTML);
    });
});

describe('the address of a link', () => {
  afterEach(closeFrames);

  for (const [title, href, asks] of ADDRESSES)
    it(`says what is asked for: ${title}`, async () => {
      const frame = await expectReads(`<p>${link(href)}</p>`, asks);
      const hosts = frame.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(hosts.every((host) => host === location.host)).to.equal(true);
    });

  it('is in the language that the link says', async () => {
    await expectReads(`<p>${link(PAGE, WORDS, 'hreflang="en"')}</p>`, '[lichtpunt wkkgz en]');
    await expectReads(`<p>${link(`${Z}/en/#widget`, WORDS, 'hreflang="de"')}</p>`, '[zorgkracht-12 de]');
  });
});

describe('the script leaves alone', () => {
  afterEach(closeFrames);

  for (const [title, html, reads] of LEFT_ALONE)
    it(title, async () => {
      const frame = await open(`<section>${html}</section>`);
      const before = frame.document.createElement('section');
      before.innerHTML = html;
      expect(await settledReading(frame, `Ervoor ${reads} Erna`.replace(/\s+/g, ' '))).to.equal(
        `Ervoor ${reads} Erna`.replace(/\s+/g, ' '),
      );
      expect(frame.document.querySelector('section')!.outerHTML).to.equal(before.outerHTML);
    });

  it('a page that is edited as a whole', async () => {
    const frame = await openFrame(`<p>${LINK}</p>${S2}`, '<script>document.designMode = "on"</script>' + SCRIPT_TAG);
    expect(await settledReading(frame, '')).not.to.contain('[');
  });
});

describe('once, and no more, is upgraded', () => {
  afterEach(closeFrames);

  for (const [title, html, reads] of ONCE)
    it(title, async () => {
      await expectReads(html, reads);
    });
});
