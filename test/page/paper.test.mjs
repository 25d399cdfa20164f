/** The pages on paper. */
/* global document, getComputedStyle, NodeFilter -- in the page */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, inTab } from './browser.mjs';
import { SEEN } from './pages.mjs';

/** In points. */
const SMALLEST = 9;

const sheetsIn = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type ?\/Page\b/g).length;

// Other languages have more words, and say beside each Dutch name what it means.
const most = ({ locale }) => (locale === 'nl' ? 2 : 3);

for (const { path, locale } of SEEN.filter(({ isBundled }) => isBundled))
  test(`${path} is at most ${most({ locale })} sheets of A4`, (t) =>
    inTab(addressOf(path), async (tab) => {
      const pdf = await tab.pdf({ preferCSSPageSize: true });
      const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(
        Buffer.from(pdf).toString('latin1'),
      );
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
      const sheets = sheetsIn(pdf);
      t.diagnostic(`${sheets} sheets`);
      assert.ok(sheets <= most({ locale }), `${sheets} sheets`);
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
  const inOneLine = (words) => words.replace(/\s+/g, ' ').trim();
  const title = inOneLine(document.querySelector('h1').textContent);
  return { smallest, title, text: inOneLine(text), written };
}

for (const { path } of SEEN)
  test(`${path} is complete and legible on paper, with every address written out`, () =>
    inTab(addressOf(path), async (tab) => {
      const onScreen = await tab.evaluate(readText);
      await tab.emulateMediaType('print');
      const { smallest, text, written } = await tab.evaluate(readText);
      assert.ok(smallest >= SMALLEST, `${smallest} pt`);
      // The links to other pages stand in the bar, and paper leads nowhere.
      const main = onScreen.text.slice(onScreen.text.indexOf(onScreen.title));
      assert.ok(main.startsWith(onScreen.title) && text.includes(main));
      // In isolation: in Arabic a slash at its end would stand in front of it.
      for (const [href, content] of written) assert.equal(content, `" \u2066(${href})\u2069"`);
    }));
