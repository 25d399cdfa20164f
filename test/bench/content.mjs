#!/usr/bin/env node
/**
 * How long a visitor with a slow telephone connection waits, and what moves under the finger: `npm run bench`, after
 * `npm run build`. No test: it measures, and prints.
 *
 * The same procedure on several pages, each a number of times with nothing in the cache, in turns.
 * `REPEATS=3 npm run bench` is quicker.
 */
/* global document -- in the page */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { serve } from './server.mjs';
import { compare } from './visit.mjs';

const DIST = join(import.meta.dirname, '../../dist');
const REPEATS = Number(process.env.REPEATS ?? 9);
const PROCEDURE = ['--provider', 'lichtpunt', '--regime', 'wkkgz'];

const distFile = (name) => readFileSync(join(DIST, name), 'utf8');
const snippet = (...options) =>
  execFileSync(process.execPath, [join(DIST, 'cli.js'), 'snippet', '--base', '/widget/', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** A page of a provider, with something of its own below. */
const pageOf = (body, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Klachten</title><link rel="icon" href="data:,">${head}</head><body><h1>Klachten</h1>${body}${'<h2>Meer over ons</h2><p>Je vindt ons in de stad. Kom gerust eens langs.</p>'.repeat(3)}</body></html>`;

const S1 = snippet(...PROCEDURE);
const [SCRIPT] = S1.match(/<script .*?<\/script>/);
const BARE = `${SCRIPT}<klachten-procedure provider="lichtpunt" regime="wkkgz"></klachten-procedure>`;
/** As INSTALLEREN.md says: what stands below begins where it ends, before and after. */
const RESERVED = '<style>klachten-procedure { display: block; min-height: 100vh; }</style>';

// The bundled provider under another id: the same text, from a file.
const FETCHED = 'uit-een-bestand';
const fetched = (script) =>
  pageOf(
    S1.replace('provider="lichtpunt"', `provider="${FETCHED}"`).replace('klachten-procedure.js', script),
  );

const STATIC = 'klachtenprocedure/lichtpunt/wkkgz/index.html';
const FILES = {
  '/widget/klachten-procedure.js': distFile('klachten-procedure.js'),
  '/widget/klachten-procedure.all.js': distFile('klachten-procedure.all.js'),
  '/widget/parts/provider.js': distFile('parts/provider.js'),
  [`/widget/providers/${FETCHED}.json`]: JSON.stringify({
    ...JSON.parse(distFile('providers/lichtpunt.json')),
    id: FETCHED,
  }),
  [`/widget/${STATIC}`]: distFile(STATIC),
  '/s6.html': pageOf(snippet(...PROCEDURE, '--full')),
  '/s1.html': pageOf(S1),
  '/s1-reserved.html': pageOf(S1, RESERVED),
  '/bare.html': pageOf(BARE),
  '/fetched-all.html': fetched('klachten-procedure.all.js'),
  '/fetched.html': fetched('klachten-procedure.js'),
};

const PAGES = [
  [`/widget/${STATIC}`, 'static page, no script'],
  ['/s6.html', 'S6: element around the whole procedure'],
  ['/s1.html', 'S1: element around a link and a number'],
  ['/s1-reserved.html', 'S1, with height reserved'],
  ['/bare.html', 'element with nothing in it'],
  ['/fetched-all.html', 'S1, fetched provider, .all.js'],
  ['/fetched.html', 'S1, fetched provider, small script'],
];

/** All that the widget says, line by line. */
async function linesOfWidget(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('klachten-procedure >>> h2');
  const text = await page.evaluate(
    () => document.querySelector('klachten-procedure').shadowRoot.querySelector('[part="root"]').innerText,
  );
  await page.close();
  return text.split('\n').filter((line) => line.trim());
}

const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const { origin, stop } = await serve(FILES);
const wanted = await linesOfWidget(browser, `${origin}/s1.html`);
await compare(
  browser,
  PAGES.map(([path, title]) => ({ title, address: origin + path, wanted })),
  REPEATS,
);
stop();
await browser.close();
