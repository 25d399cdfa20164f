/**
 * `snippet --full` in a browser: before the script runs it looks as the element will, so that nothing moves. In one
 * engine, for a page is read twice here, place by place; the element itself is tested in all of them.
 */
/* global document, getComputedStyle -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { snippet } from './snippet-page.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { chromium } = findBrowsers();
const skip = !chromium && !process.env.CI && 'there is no Chromium here';

/** The script out of the sources, as a page loads it. */
const { outputFiles } = await build({
  entryPoints: [join(ROOT, 'src/define.ts')],
  bundle: true,
  format: 'iife',
  write: false,
  // What package.json says of side effects is about dist.
  ignoreAnnotations: true,
  logLevel: 'silent',
});
const SCRIPT = outputFiles[0].text;

const HOSTS = {
  Bootstrap: readFileSync(join(ROOT, 'node_modules/bootstrap/dist/css/bootstrap.css'), 'utf8'),
  'a reset':
    '* { margin: 0; padding: 0; box-sizing: border-box; list-style: none } html { font-size: 62.5% }',
  'the styles of an article': `
    .entry h2 { color: red; border-bottom: 3px solid; text-transform: uppercase; font-size: 40px }
    .entry a { color: lime; text-decoration: none }
    .entry p { margin: 2em 0; text-indent: 2em; letter-spacing: 2px }
    .entry li::before { content: "» " }
    .entry ul, .entry ol { margin-left: 3em }
    .entry .card, .entry .hidden, .entry .step { display: none }
    svg { display: block; width: 100%; height: auto }`,
  'dark colours': 'body { background: #111; color: #eee; font: 20px/1.2 Georgia, serif }',
};

const PROCEDURES = [
  ['lichtpunt', 'wkkgz'],
  ['zorgkracht-12', 'jeugdwet'],
  ['zorgkracht-12', 'wmo'],
  ['zorgkracht-12'],
];

let browser;
before(async () => {
  if (!skip) browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
});
after(() => browser?.close());

/** In the page: everything that is seen, where, and how it looks. */
function look(isUpgraded) {
  const root = isUpgraded
    ? document.querySelector('klachten-procedure').shadowRoot.querySelector('.root')
    : document.querySelector('.klachten-root');
  const seen = [...root.querySelectorAll('*')].filter(
    // What has its room kept free counts by what is below.
    (one) =>
      one.checkVisibility() &&
      !one.closest('.tools, .klachten-tools, .state, .klachten-state') &&
      !one.closest('.choice, .klachten-regimes') &&
      !one.closest('svg *'),
  );
  return {
    elements: seen.map((one) => {
      const { x, y, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const looks = [
        'color',
        'fontSize',
        'fontWeight',
        'textTransform',
        'textDecorationLine',
        'letterSpacing',
      ];
      return [
        one.localName,
        // What is folded away comes when it is asked for.
        one.innerText?.replace(/Vandaag kunnen de tijden afwijken\.|\s+/g, '').slice(0, 30),
        // A space at the end of a line counts for a width, and nobody sees it.
        ...[x, y, height].map(Math.round),
        ...[...looks, 'backgroundColor', 'borderBottomWidth', 'textIndent'].map((name) => style[name]),
        getComputedStyle(one, '::before').content,
      ].join(' ');
    }),
    below: document.querySelector('#below').getBoundingClientRect().top,
  };
}

for (const [id, law] of PROCEDURES)
  for (const [host, css] of Object.entries(HOSTS))
    test(
      `${id}, ${law ?? 'to choose'}, in a page with ${host}: nothing moves when the script comes`,
      { skip },
      async () => {
        const args = ['--base', '/klachten', '--full', '--provider', id, ...(law ? ['--regime', law] : [])];
        const line = snippet(args).line.replace(/^<script.*?<\/script>/, '');
        for (const width of [360, 1100]) {
          const page = await browser.newPage();
          await page.setViewport({ width, height: 900 });
          await page.setContent(
            `<!doctype html><html lang="nl"><style>${css}</style><main class="entry"><p>Boven</p>${line}<p id="below">Onder</p></main></html>`,
          );
          const early = await page.evaluate(look, false);
          // On another day the words are others, and may take a line more or less.
          await page.evaluate(() => {
            Date.now = () => Date.parse('2026-12-25T12:00Z');
          });
          await page.addScriptTag({ content: SCRIPT });
          await page.waitForFunction(() =>
            document.querySelector('klachten-procedure').shadowRoot?.querySelector('.root'),
          );
          const late = await page.evaluate(look, true);
          assert.ok(early.elements.length > 40);
          assert.deepEqual(early, late);
          await page.close();
        }
      },
    );
