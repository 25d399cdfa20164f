/**
 * Pages with the element in them, its button pressed, and the paper read that comes of it. `KEEP=/some/folder` keeps
 * the papers, to be looked at.
 */
/* global document, Event, window -- in the page */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { extractText } from 'unpdf';
import { findBrowsers } from '../tools/browsers.mjs';

export const ROOT = join(import.meta.dirname, '../..');
export const LETTER = ['612', '792'];

const { outputFiles } = await build({
  entryPoints: [join(ROOT, 'src/define.ts')],
  bundle: true,
  format: 'iife',
  write: false,
});
export const script = outputFiles[0].text;
const isRoot = process.getuid?.() === 0;
export const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: isRoot ? ['--no-sandbox'] : [],
});
after(() => browser.close());

export const LICHTPUNT = '<klachten-procedure provider="lichtpunt" regime="wkkgz"></klachten-procedure>';
export const YOUTH =
  '<klachten-procedure id="other" provider="zorgkracht-12" regime="jeugdwet"></klachten-procedure>';
/** With a size of its own, as most of a page has. */
export const FILLER = '<p style="font-size: 16px">OPVULLING van de pagina zelf.</p>';

const organisation = (id) =>
  JSON.parse(readFileSync(join(ROOT, `src/data/organisations/${id}.json`), 'utf8'));

/** What has to be on the paper of Lichtpunt. */
export const COMPLETE = [
  'Een klacht over Lichtpunt? Zo pak je het aan',
  'Machiel Talsma',
  'Ga naar de geschillencommissie',
  ...['klachtenportaal-zorg', 'quasir', 'igj'].map((id) => organisation(id).name),
  '0228 32 22 05',
  '06 48 44 55 38',
  'info@klachtenportaalzorg.nl',
  'Westeinde 14a',
  '1601 BJ Enkhuizen',
  'https://klachtenportaalzorg.nl/klacht-indienen',
  'https://www.igj.nl',
  // What is folded on a screen.
  'Waarom een klacht belangrijk is',
  'Klachtenreglement Wkkgz',
  'Procedure 6.4',
  'schrijffout',
];

/** Those that stand behind a link on paper only. */
export const ADDRESSES = COMPLETE.filter((words) => words.startsWith('https')).join('');

/** What nobody can press on paper. */
export const BUTTONS = ['Print deze', 'Printen, bewaren', 'Bewaar in je contacten', 'Kopieer'];

/** Everything that is of the page, wherever it stands. */
const OF_THE_PAGE = ['OPVULLING', 'KRUIMEL', 'KOPREGEL', 'VOETREGEL', 'ZIJBALK'];

const STYLE = `<style>
  body { margin: 0; font-family: sans-serif }
  .before::before { content: "KOPREGEL" } .before::after { content: "VOETREGEL" }
</style>`;

export const squeezed = (text) => text.replace(/\s+/g, '').toLowerCase();

export async function textOfPaper(pdf) {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return squeezed(text);
}

export const sheetsOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type ?\/Page\b/g).length;

/** In the page: a browser without a screen prints nothing; the paper is made afterwards. */
export function prepare() {
  window.print = () => {
    window.printed = (window.printed ?? 0) + 1;
    window.dispatchEvent(new Event('beforeprint'));
  };
}

export async function open(markup, use) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 900, height: 600 });
    await tab.setContent(`<!doctype html><html lang="nl"><title>Proef</title>${STYLE}<body>${markup}`);
    await tab.evaluate(prepare);
    await tab.addScriptTag({ content: script });
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** In the page: presses the button as a visitor does. */
export async function pressPrint(selector) {
  const find = (root) => root.querySelector(selector);
  const element = find(document) ?? find(document.querySelector('#holder').shadowRoot);
  const { printed = 0 } = window;
  await element.updateComplete;
  const fold = element.shadowRoot.querySelector('[part="tools"]');
  const opened = new Promise((resolve) => {
    fold.addEventListener('toggle', resolve, { once: true });
  });
  if (!fold.open) {
    fold.open = true;
    await opened;
  }
  await element.updateComplete;
  [...fold.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Print')).click();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  for (let tries = 0; tries < 100 && (window.printed ?? 0) === printed; tries += 1) await pause();
}

/** In the page: what a change of the page would show. */
export const stateOf = () => {
  const roots = [document];
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
  return {
    marked: all.filter((one) => one.hasAttribute('data-klachten-print')).length,
    // Our own grow with what is shown.
    sheets: roots
      .filter(({ host }) => host?.localName !== 'klachten-procedure')
      .map((root) => root.adoptedStyleSheets.length)
      .join(),
    folds: all.filter((one) => one.open).map((one) => one.getAttribute('part') ?? one.localName),
  };
};

export function expectOnly(text) {
  for (const words of COMPLETE) assert.ok(text.includes(squeezed(words)), `${words} is not on it`);
  for (const words of [...OF_THE_PAGE, ...BUTTONS, 'Jeugdstem'])
    assert.ok(!text.includes(squeezed(words)), `${words} is on it`);
}

export async function paperOf(tab, name) {
  const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true }));
  if (process.env.KEEP) writeFileSync(join(process.env.KEEP, `${name.replace(/\W+/g, '-')}.pdf`), pdf);
  return pdf;
}

export const LICHTPUNT_ONLY = '[provider="lichtpunt"]';
