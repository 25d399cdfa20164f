/**
 * The browser tests (every `.test.ts` under test/) in Chromium, Firefox and WebKit.
 *
 *     npx wtr                                        all that is here
 *     BROWSERS=chromium npx wtr --files test/x.test.ts
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findBrowsers, refusalFor } from './test/tools/browsers.mjs';
import { failedFiles } from './test/tools/failed-files.mjs';
import { jsonModules } from './test/tools/json-modules.mjs';
import { optimisedScripts } from './test/tools/optimised-scripts.mjs';
import { testFiles } from './test/tools/test-files.mjs';
import { testPages } from './test/tools/test-pages.mjs';
import { webkitLauncher } from './test/tools/webkit-launcher.mjs';

// A visitor's clock may stand anywhere. In a foreign zone a hidden assumption about Dutch time fails.
process.env.TZ = 'Asia/Dubai';

const LAUNCHERS = { chromium, firefox, webkit };

function chromium(executablePath) {
  const isRoot = process.getuid?.() === 0; // Chromium refuses its sandbox to root
  return chromeLauncher({
    puppeteer,
    // A window per page: a page in a background tab gets no real mouse input and no animation frames.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
    launchOptions: {
      executablePath,
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
    },
  });
}

function firefox(executablePath) {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath },
  });
}

function webkit(binary) {
  return webkitLauncher({ binary });
}

function launchers() {
  const found = findBrowsers();
  const refusal = refusalFor(found);
  if (refusal) throw new Error(`${refusal} See: npm run browsers`);
  const asked = process.env.BROWSERS?.split(',') ?? Object.keys(LAUNCHERS).filter((name) => found[name]);
  return asked.map((name) => {
    if (!found[name]) throw new Error(`${name} is asked for and not found. See: npm run browsers`);
    return LAUNCHERS[name](found[name]);
  });
}

/** Everything is shown but the one line that Lit's development build writes on each page. */
function isWorthShowing({ args }) {
  return !String(args[0]).includes('Lit is in dev mode');
}

export default {
  files: 'test/**/*.test.ts',
  rootDir: import.meta.dirname,
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development'] },
  browsers: launchers(),
  concurrency: 2,
  concurrentBrowsers: 3,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 40_000 } },
  middleware: [
    testPages(import.meta.dirname),
    testFiles(import.meta.dirname),
    optimisedScripts(import.meta.dirname),
  ],
  // No `target`: with one the plugin rewrites .js files too, and a test would run another script than dist holds.
  plugins: [jsonModules(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json' })],
  filterBrowserLogs: isWorthShowing,
  reporters: [defaultReporter(), failedFiles(process.env.FAILED_FILES)],
};
