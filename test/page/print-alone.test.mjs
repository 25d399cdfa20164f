/** The element printed on its own, by its button, in pages that would cut, colour or hide it. */
/* global document, Event, window -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ADDRESSES,
  browser,
  BUTTONS,
  COMPLETE,
  expectOnly,
  FILLER,
  LETTER,
  LICHTPUNT,
  LICHTPUNT_ONLY,
  open,
  paperOf,
  prepare,
  pressPrint,
  ROOT,
  script,
  sheetsOf,
  squeezed,
  stateOf,
  textOfPaper,
  YOUTH,
} from './print-page.mjs';

/** Pages, and the selector of the element that is printed there. */
const PAGES = {
  'a plain page': `<header>${FILLER}</header>KRUIMEL ervoor ${LICHTPUNT} KRUIMEL erna<footer>${FILLER}</footer>`,
  'columns, a grid and a fixed box with its own scroll bar': `${FILLER}
    <div class="before" style="display: grid; grid-template-columns: 1fr 12em; columns: 3">KRUIMEL
      <div style="position: fixed; inset: 10px; overflow: hidden; height: 200px; transform: rotate(3deg) scale(0.5)">KRUIMEL
        <div style="display: flex; flex-direction: row-reverse; filter: blur(4px); opacity: 0.1; max-height: 90px; overflow: auto; contain: strict; clip-path: inset(40%)">KRUIMEL
          <ul style="float: right; width: 12em; height: 3em; background: #000"><li>KRUIMEL ${LICHTPUNT}</li><li>${FILLER}</li></ul>
          <aside>${FILLER}</aside></div></div>${FILLER}</div>`,
  'a page that is dark': `<style>html { background: #000; color: #eee; color-scheme: dark; font-size: 40px }</style>
    <main style="background: #111">${LICHTPUNT}${FILLER}</main>`,
  'a page that hides such things on paper': `<style>
      @media print { #main, .widget, klachten-procedure { display: none !important; visibility: hidden !important }
        body * { visibility: hidden } .print { display: block !important; visibility: visible }
        @page { size: A5 landscape; margin: 0 } }
      klachten-procedure { float: left; width: 9em; height: 5em; overflow: hidden; font-size: 40px }
    </style><div id="main"><div class="widget" style="display: flex">${LICHTPUNT}</div>${FILLER}</div>
    <div class="print">${FILLER}</div>`,
  'a table': `<table><tr><td>KRUIMEL</td><td><table><tr><td style="height: 20px">${LICHTPUNT}</td><td>${FILLER}</td></tr></table></table>`,
  'a dialog': `${FILLER}<dialog style="max-height: 50vh; overflow: auto">KRUIMEL ${LICHTPUNT} ${FILLER}</dialog>
    <script>document.querySelector('dialog').showModal()</script>`,
  'a page with another of them': `${YOUTH.replace('id="other"', 'id="ander"')}${LICHTPUNT}${YOUTH}`,
  "another component's slot": `${FILLER}<div id="holder"><section>KRUIMEL</section>${LICHTPUNT}</div>
    <script>holder.attachShadow({ mode: 'open' }).innerHTML =
      '<style>div { overflow: hidden; height: 9em; display: flex }</style>KRUIMEL<nav style="font-size: 16px">ZIJBALK</nav><div>KRUIMEL<slot></slot><p style="font-size: 16px">ZIJBALK</p></div>'</script>`,
  "another component's shadow root": `${FILLER}<div id="holder"></div>
    <script>holder.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host { display: block; height: 9em; overflow: hidden } div { position: absolute; height: 3em; overflow: hidden }</style>KRUIMEL<nav style="font-size: 16px">ZIJBALK</nav><div>KRUIMEL ${LICHTPUNT}<p style="font-size: 16px">ZIJBALK</p></div>'</script>`,
};

for (const [where, markup] of Object.entries(PAGES))
  test(`in ${where} it is printed whole, and nothing of the page`, (t) =>
    open(markup, async (tab) => {
      const before = await tab.evaluate(stateOf);
      await tab.evaluate(pressPrint, LICHTPUNT_ONLY);
      assert.ok((await tab.evaluate(stateOf)).marked > 0);
      const pdf = await paperOf(tab, where);
      // The browser said that the paper is there: the page is as it was, but for the fold that was opened to press.
      const { folds, ...after } = await tab.evaluate(stateOf);
      assert.deepEqual({ ...after, folds: folds.filter((part) => part !== 'tools') }, before);
      assert.ok(folds.includes('tools'));

      const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
      assert.deepEqual([width, height], [...LETTER], 'the size is the printer’s');
      t.diagnostic(`${sheetsOf(pdf)} sheets`);
      assert.ok(sheetsOf(pdf) <= 3, `${sheetsOf(pdf)} sheets`);
      return expectOnly(await textOfPaper(pdf));
    }));

test('of two elements each is printed alone, and again after the other', () =>
  open(`${FILLER}${LICHTPUNT}${YOUTH}`, async (tab) => {
    await tab.evaluate(pressPrint, '#other');
    const youth = await textOfPaper(await paperOf(tab, 'the other of two'));
    assert.ok(youth.includes('jeugdstem'));
    for (const words of ['Lichtpunt', 'OPVULLING']) assert.ok(!youth.includes(squeezed(words)), words);
    await tab.evaluate(pressPrint, LICHTPUNT_ONLY);
    return expectOnly(await textOfPaper(await paperOf(tab, 'the first of two')));
  }));

test('in a frame its own window prints, and the page around it stays as it is', () =>
  open(`${FILLER}<iframe width="400" height="200"></iframe>`, async (tab) => {
    const handle = await tab.$('iframe');
    const frame = await handle.contentFrame();
    await frame.setContent(`<body>${FILLER}<div style="height: 3em; overflow: auto">${LICHTPUNT}</div>`);
    await frame.evaluate(prepare);
    await frame.addScriptTag({ content: script });
    const before = await tab.evaluate(stateOf);
    await frame.evaluate(pressPrint, LICHTPUNT_ONLY);
    assert.deepEqual(await tab.evaluate(stateOf), before);
    assert.equal(await tab.evaluate(() => window.printed), undefined);
    assert.equal(await frame.evaluate(() => window.printed), 1);
    await tab.emulateMediaType('print');
    const read = () =>
      document.querySelector('klachten-procedure').shadowRoot.querySelector('.root').innerText;
    expectOnly(squeezed(await frame.evaluate(read)).replace(/$/, squeezed(ADDRESSES)));
    assert.equal(await frame.evaluate(() => document.querySelector('p').checkVisibility()), false);
  }));

for (const opened of [false, true])
  test(`printed by the browser's own menu the page is whole, ${opened ? 'also with the fold open' : 'without the button'}`, () =>
    open(`${FILLER}${LICHTPUNT}<p>KRUIMEL erna</p>`, async (tab) => {
      if (opened) {
        await tab.evaluate(pressPrint, LICHTPUNT_ONLY);
        await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      }
      const pdf = await paperOf(tab, `the menu of the browser ${opened}`);
      const text = await textOfPaper(pdf);
      for (const words of [...COMPLETE, 'OPVULLING', 'KRUIMEL erna'])
        assert.ok(text.includes(squeezed(words)), `${words} is not on it`);
      for (const words of BUTTONS) assert.ok(!text.includes(squeezed(words)), `${words} is on it`);
      return undefined;
    }));

test('an element that is taken away meanwhile leaves nothing behind', () =>
  open(LICHTPUNT, async (tab) => {
    await tab.evaluate(pressPrint, LICHTPUNT_ONLY);
    await tab.evaluate(() => document.querySelector('klachten-procedure').remove());
    assert.deepEqual(await tab.evaluate(stateOf), { marked: 0, sheets: '0', folds: [] });
  }));

test('with the one tag, what is folded comes from its parts before it is printed', async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isScript = pathname.endsWith('.js');
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    const body = isScript
      ? readFileSync(join(ROOT, 'dist', pathname))
      : `<!doctype html><html lang="nl"><title>Proef</title>${FILLER}${LICHTPUNT}<script src="/klachten-procedure.js"></script>`;
    // Late, as on a slow line.
    setTimeout(() => response.end(body), pathname.startsWith('/parts/') ? 300 : 0);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const tab = await browser.newPage();
  try {
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.evaluate(prepare);
    await tab.evaluate(pressPrint, LICHTPUNT_ONLY);
    const pdf = await paperOf(tab, 'with the one tag');
    const text = await textOfPaper(pdf);
    expectOnly(text);
    for (const words of ['artikel 14', 'artikel 22']) assert.ok(text.includes(squeezed(words)), words);
    return undefined;
  } finally {
    await tab.close();
    server.close();
  }
});
