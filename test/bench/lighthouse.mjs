#!/usr/bin/env node
/**
 * What Lighthouse says of the static pages in dist: `npm run lighthouse`, after `npm run build`. No test: it measures,
 * and prints what is below 100, with the audits that make it so. `FOLDER=/some/build npm run lighthouse` for another.
 *
 * A page is looked at three times at most, and the best counts: what else the computer does makes a page look slow,
 * never quick.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { serve } from './server.mjs';

const DIST = process.env.FOLDER ?? join(import.meta.dirname, '../../dist');
const TIMES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const paths = readdirSync(join(DIST, 'klachtenprocedure'), { recursive: true })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/klachtenprocedure/${name.split(sep).join('/')}`)
  .sort();

/** The audits that count and are not passed. */
const failuresIn = ({ categories, audits }, id) =>
  categories[id].auditRefs
    .filter(({ weight }) => weight > 0)
    .map((ref) => audits[ref.id])
    .filter(({ score }) => score !== null && score < 1)
    .map((audit) => `${audit.id} ${audit.displayValue ?? ''}`.trim());

const isRoot = process.getuid?.() === 0;
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: isRoot ? ['--no-sandbox'] : [],
});
const { origin, stop } = await serve(
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(DIST, path), 'utf8')])),
);

console.log(`${''.padEnd(58)}${CATEGORIES.map((id) => id.padStart(16)).join('')}`);
for (const path of paths) {
  let best;
  for (let time = 0; time < TIMES && (best?.total ?? 0) < 100 * CATEGORIES.length; time += 1) {
    const page = await browser.newPage();
    const flags = { logLevel: 'error', onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(origin + path, flags, undefined, page);
    await page.close();
    const scores = CATEGORIES.map((id) => Math.round(lhr.categories[id].score * 100));
    const total = scores.reduce((sum, score) => sum + score, 0);
    if (!best || total > best.total) best = { lhr, scores, total };
  }
  console.log(`${path.padEnd(58)}${best.scores.map((score) => String(score).padStart(16)).join('')}`);
  for (const id of CATEGORIES)
    for (const failure of failuresIn(best.lhr, id)) console.log(`  ${id}: ${failure}`);
}
stop();
await browser.close();
