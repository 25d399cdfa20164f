#!/usr/bin/env node
/**
 * Which browsers can run the tests here?
 *
 *     node test/tools/browsers.mjs              name what is found and what is missing
 *     node test/tools/browsers.mjs --install    first install what is missing, where that can be done
 *
 * Under `CI` a missing engine is a failure. Elsewhere it is named, and the tests run in the others.
 * CHROME_PATH, FIREFOX_PATH and WEBKIT_PATH name a browser that lives somewhere else.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/libexec',
  '/usr/lib64',
  '/usr/lib',
];

/**
 * `packages` are the Debian packages that bring the engine. On Ubuntu, `chromium` and `firefox` install a snap
 * that a driver cannot start, so there only WebKit comes from apt.
 */
export const ENGINES = {
  chromium: {
    find: findChromium,
    packages: { debian: ['chromium'] },
    advice: 'install Chromium or Google Chrome, or set CHROME_PATH',
  },
  firefox: {
    find: findFirefox,
    packages: { debian: ['firefox-esr'] },
    advice: 'install Firefox, or set FIREFOX_PATH',
  },
  webkit: {
    find: findWebKit,
    packages: { debian: ['webkit2gtk-driver', 'xvfb'], ubuntu: ['webkit2gtk-driver', 'xvfb'] },
    advice: 'Linux only: install WebKitWebDriver with MiniBrowser, and Xvfb when there is no display',
  },
};

/** The path of each engine's program; `undefined` for an engine that is not here. */
export function findBrowsers() {
  return Object.fromEntries(Object.entries(ENGINES).map(([name, engine]) => [name, engine.find()]));
}

/** Why the tests may not run with these browsers, or `undefined` when they may. */
export function refusalFor(found) {
  const missing = namesOfMissing(found);
  if (missing.length === Object.keys(ENGINES).length) return 'There is no browser to test in.';
  if (missing.length > 0 && process.env.CI)
    return `CI tests in every engine. Missing: ${missing.join(', ')}.`;
  return undefined;
}

function namesOfMissing(found) {
  return Object.keys(ENGINES).filter((name) => !found[name]);
}

function findChromium() {
  return firstRunnable([
    process.env.CHROME_PATH,
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
    ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
  ]);
}

function findFirefox() {
  return firstRunnable([
    process.env.FIREFOX_PATH,
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ]);
}

/** WebKit counts as found only with everything its launcher needs: the browser, its driver and a display. */
function findWebKit() {
  const driver = firstRunnable(onPath(['WebKitWebDriver']));
  const display = process.env.DISPLAY ?? firstRunnable(onPath(['Xvfb']));
  if (!driver || !display) return undefined;
  return firstRunnable([process.env.WEBKIT_PATH, ...miniBrowsers()]);
}

function miniBrowsers() {
  return LIBRARY_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^webkit2?gtk-[\d.]+$/.test(name))
      .sort()
      .reverse()
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inProgramFiles(path) {
  if (process.platform !== 'win32') return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).map((folder) => join(folder, path));
}

function firstRunnable(paths) {
  return paths.find((path) => path && isRunnable(path));
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The name this Linux gives itself (`debian`, `ubuntu`), or an empty string. */
function distribution() {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

function packagesFor(names) {
  return names.flatMap((name) => ENGINES[name].packages[distribution()] ?? []);
}

function install(packages) {
  console.log(`Installing: ${packages.join(' ')}`);
  // First the lists: those inside an image can still name a browser that is too old for the driver.
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(...words) {
  const { error, status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) console.error(`apt-get ${words[0]} failed (${error?.message ?? status}).`);
}

function report(found) {
  for (const [name, path] of Object.entries(found)) {
    if (path) console.log(`found    ${name.padEnd(9)} ${path}`);
    else console.error(`MISSING  ${name.padEnd(9)} ${ENGINES[name].advice}`);
  }
  const packages = packagesFor(namesOfMissing(found));
  if (packages.length > 0) {
    console.error(
      `To install: apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
  }
}

function main(words) {
  const packages = packagesFor(namesOfMissing(findBrowsers()));
  const isRoot = process.getuid?.() === 0;
  if (words.includes('--install') && packages.length > 0 && isRoot) install(packages);

  const found = findBrowsers();
  report(found);
  const refusal = refusalFor(found);
  if (!refusal) return 0;
  console.error(refusal);
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
