#!/usr/bin/env node
/**
 * How long a visitor with a slow telephone connection waits: `npm run bench`, after `npm run build`. No test: it
 * measures, and prints.
 *
 * The same procedure on four pages, each several times with nothing in the cache, in turns, and of each time the
 * median. The page without script is made of what the element shows. `REPEATS=3 npm run bench` is quicker.
 */
/* global document, performance, requestAnimationFrame, window -- in the page */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { serve } from './server.mjs';

const DIST = join(import.meta.dirname, '../../dist');
const REPEATS = Number(process.env.REPEATS ?? 9);
/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for every request. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const distFile = (name) => readFileSync(join(DIST, name), 'utf8');

const pageOf = (head, body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Klachten</title><link rel="icon" href="data:,">${head}<h1>Klachten</h1>${body}</html>`;

/** As the README has it, the page's own words included. */
const widgetPage = (script, provider) =>
  pageOf(
    `<script src="/widget/${script}" async></script>`,
    `<klachten-procedure provider="${provider}"><a href="/klachten">Klachtenprocedure</a>, of bel <a href="tel:+31228322205">0228 32 22 05</a></klachten-procedure>`,
  );

// The bundled provider under another id: the same text, from a file.
const FETCHED = 'uit-een-bestand';
const FILES = {
  '/widget/klachten-procedure.js': distFile('klachten-procedure.js'),
  '/widget/klachten-procedure.all.js': distFile('klachten-procedure.all.js'),
  '/widget/parts/provider.js': distFile('parts/provider.js'),
  [`/widget/providers/${FETCHED}.json`]: JSON.stringify({
    ...JSON.parse(distFile('providers/lichtpunt.json')),
    id: FETCHED,
  }),
  '/bundled.html': widgetPage('klachten-procedure.js', 'lichtpunt'),
  '/fetched-all.html': widgetPage('klachten-procedure.all.js', FETCHED),
  '/fetched.html': widgetPage('klachten-procedure.js', FETCHED),
};

const PAGES = [
  { path: '/static.html', title: 'static page, no script' },
  { path: '/bundled.html', title: 'bundled provider, klachten-procedure.js' },
  { path: '/fetched-all.html', title: 'fetched provider, klachten-procedure.all.js' },
  { path: '/fetched.html', title: 'fetched provider, klachten-procedure.js' },
];

/** In the page: what the element shows, as plain markup and as text. */
function readWidget() {
  const content = document.querySelector('klachten-procedure').shadowRoot.querySelector('[part="root"]');
  // Without white space and capitals, for those are looks.
  const text = content.innerText.replace(/\s+/g, '').toLowerCase();
  const copy = content.cloneNode(true);
  for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
  return { markup: copy.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' '), text };
}

/** In the page, before anything else: notes in which frame there is a number, one of ours, and all of it. */
function watch(wanted) {
  const times = {};
  window.times = times;
  const note = (name, is) => {
    if (is) times[name] ??= performance.now();
  };
  const isSeen = (link) => link.checkVisibility();
  const squeezed = (element) => (element?.innerText ?? '').replace(/\s+/g, '').toLowerCase();
  const look = () => {
    const widget = document.querySelector('klachten-procedure');
    const root = widget?.shadowRoot;
    const ours = [...((widget ? root : document)?.querySelectorAll('a[href^="tel:"]') ?? [])].some(isSeen);
    note('number', ours || [...document.querySelectorAll('a[href^="tel:"]')].some(isSeen));
    note('ours', ours);
    note('whole', wanted && squeezed(root?.querySelector('[part="root"]') ?? document.body).includes(wanted));
    if (!times.whole) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measure(browser, address, wanted) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const protocol = await page.createCDPSession();
  let requests = 0;
  let bytes = 0;
  protocol.on(
    'Network.requestWillBeSent',
    ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0),
  );
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', NETWORK);
  await page.evaluateOnNewDocument(watch, wanted);
  await page.goto(address);
  await page.waitForFunction(() => window.times.whole, { timeout: 60_000 });
  const times = await page.evaluate(() => window.times);
  await context.close();
  return { ...times, requests, bytes };
}

async function widgetContent(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('klachten-procedure >>> h2');
  const content = await page.evaluate(readWidget);
  await page.close();
  return content;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const medians = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, Math.round(median(runs.map((run) => run[key])))]),
  );

function print(rows) {
  const [first] = rows;
  const time = (row, key) =>
    `${row[key]} ms`.padStart(9) + ` ${(row[key] / first[key]).toFixed(2)}×`.padStart(7);
  const head = ['', 'requests', 'bytes', 'a number', 'one of ours', 'all of it'];
  console.log(
    `\n${head[0].padEnd(44)}${head[1].padStart(9)}${head[2].padStart(8)}${head
      .slice(3)
      .map((word) => word.padStart(16))
      .join('')}`,
  );
  for (const row of rows)
    console.log(
      `${row.title.padEnd(44)}${String(row.requests).padStart(9)}${String(row.bytes).padStart(8)}${['number', 'ours', 'whole'].map((key) => time(row, key)).join('')}`,
    );
  console.log(
    `\nMedian of ${REPEATS}; slow 4G (1.6 Mbit/s, 150 ms a request), empty cache, brotli, ${first.browser}.`,
  );
  console.log('× is against the static page. "A number" counts the page\'s own words between the tags.');
}

async function main() {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const first = await serve(FILES);
  const contents = new Map();
  for (const { path } of PAGES.slice(1))
    contents.set(path, await widgetContent(browser, first.origin + path));
  first.stop();
  const bundled = contents.get('/bundled.html');
  contents.set('/static.html', bundled);
  const { origin, stop } = await serve({ ...FILES, '/static.html': pageOf('', bundled.markup) });
  const runs = new Map(PAGES.map(({ path }) => [path, []]));
  for (let round = 0; round < REPEATS; round += 1)
    for (const { path } of PAGES)
      runs.get(path).push(await measure(browser, origin + path, contents.get(path).text));
  const version = await browser.version();
  print(PAGES.map(({ path, title }) => ({ title, browser: version, ...medians(runs.get(path)) })));
  stop();
  await browser.close();
}

await main();
