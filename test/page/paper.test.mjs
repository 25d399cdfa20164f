/** The pages on paper. */
/* global document, getComputedStyle, NodeFilter -- in the page */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, inTab } from './browser.mjs';
import { ONCE } from './pages.mjs';

/** In points. */
const SMALLEST = 9;

const sheetsIn = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type ?\/Page\b/g).length;

for (const { path } of ONCE.filter(({ isBundled }) => isBundled))
  test(`${path} is one or two sheets of A4`, (t) =>
    inTab(addressOf(path), async (tab) => {
      const pdf = await tab.pdf({ preferCSSPageSize: true });
      const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(
        Buffer.from(pdf).toString('latin1'),
      );
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
      const sheets = sheetsIn(pdf);
      t.diagnostic(`${sheets} sheets`);
      assert.ok(sheets <= 2, `${sheets} sheets`);
    }));

/** In the page: all text that takes up room, and the smallest size of it in points. */
function readText() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  let text = '';
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode;
    if (!data.trim() || !parent.checkVisibility()) continue;
    text += data;
    smallest = Math.min(smallest, (parseFloat(getComputedStyle(parent).fontSize) * 72) / 96);
  }
  const written = [...document.querySelectorAll('main a[href^="https"]')].map((link) => [
    link.getAttribute('href'),
    getComputedStyle(link, '::after').content,
  ]);
  return { smallest, text: text.replace(/\s+/g, ' '), written };
}

for (const { path } of ONCE)
  test(`${path} is complete and legible on paper, with every address written out`, () =>
    inTab(addressOf(path), async (tab) => {
      const onScreen = await tab.evaluate(readText);
      await tab.emulateMediaType('print');
      const { smallest, text, written } = await tab.evaluate(readText);
      assert.ok(smallest >= SMALLEST, `${smallest} pt`);
      // The links to other pages stand in the bar, and paper leads nowhere.
      const main = onScreen.text.slice(onScreen.text.indexOf('klacht over'));
      assert.ok(text.includes(main));
      for (const [href, content] of written) assert.equal(content, `" (${href})"`);
    }));
