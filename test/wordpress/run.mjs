#!/usr/bin/env node
/**
 * What a real WordPress does to the snippets.
 *
 *     npm run test:wordpress                 try everything, in a WordPress that is gone afterwards
 *     npm run test:wordpress -- --install    first install what is missing, where that can be done
 *     npm run test:wordpress -- --serve      leave it running, to look at and to try the admin in
 *
 * Under `CI`, as root on Debian, what is missing is always installed; there it is a failure not to run.
 * `DIST=/some/folder` takes the script from elsewhere; `WP_SHOTS=/some/folder` takes pictures of every look.
 */
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { findBrowsers } from '../tools/browsers.mjs';
import { THEMES, preparePackages } from './packages.mjs';
import { postsFor } from './posts.mjs';
import { publish } from './publish.mjs';
import { startWordPress } from './wordpress.mjs';

const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');

function printAddresses({ origin, people, posts }) {
  for (const { title, url } of posts)
    console.log(`${title}\n${THEMES.map((theme) => `  ${url}&theme=${theme}`).join('\n')}`);
  console.log(`\n&bare behind an address leaves the script out of the theme.`);
  for (const [who, { login, password }] of Object.entries(people))
    console.log(`${who.padEnd(14)} ${origin}/wp-login.php   ${login} / ${password}`);
  console.log('Ctrl+C ends it.');
}

/** Runs a command of Node's, with the site in a file. */
function runNode(words, site) {
  return new Promise((resolve) => {
    spawn(process.execPath, words, {
      stdio: 'inherit',
      env: { ...process.env, WORDPRESS_SITE: site, TZ: 'Asia/Dubai' },
    }).on('close', (status) => resolve(status ?? 1));
  });
}

const here = (name) => join(import.meta.dirname, name);

/** Not `.test.mjs`: those run without a WordPress. */
const cases = () =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.cases.mjs'))
    .map(here);

async function main(words) {
  const { exitCode } = preparePackages(words.includes('--install'));
  if (exitCode !== undefined) return exitCode;
  if (!findBrowsers().chromium) {
    console.error('MISSING  Chromium, to see what WordPress made: npm run browsers -- --install');
    return process.env.CI ? 1 : 0;
  }
  const wordpress = await startWordPress(DIST);
  const posts = await publish(wordpress, await postsFor(DIST, wordpress.base));
  console.log(`WordPress ${wordpress.version}, ${posts.length} posts, ${wordpress.origin}`);
  if (words.includes('--serve')) {
    printAddresses({ ...wordpress, posts });
    return new Promise(() => {
      setInterval(() => undefined, 60_000);
    });
  }
  const site = join(wordpress.folder, 'site.json');
  writeFileSync(site, JSON.stringify({ ...wordpress, posts, themes: THEMES }));
  if (process.env.WP_SHOTS) await runNode([here('pictures.mjs')], site);
  return runNode(['--test', '--test-reporter=spec', '--test-concurrency=2', ...cases()], site);
}

process.exit(await main(process.argv.slice(2)));
