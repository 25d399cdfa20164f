/**
 * A launcher for @web/test-runner that runs the tests in WebKitGTK, over WebDriver and without further packages.
 * There is one window, so there is one test page at a time.
 */
import { startWebKit } from './webkit-driver.mjs';
import { pageOf } from './webkit-page.mjs';

/**
 * The runner's commands (keys, mouse, viewport) know two kinds of page. Ours answers to Playwright's names,
 * hence the type.
 */
const LAUNCHER = { name: 'WebKit', type: 'playwright', concurrency: 1 };

export function webkitLauncher({ binary }) {
  const active = new Set();
  let starting;
  let browser;
  let page;

  async function start() {
    browser = await startWebKit(binary);
    page = pageOf(browser);
  }

  return {
    ...LAUNCHER,
    async startSession(id, url) {
      starting ??= start();
      await starting;
      active.add(id);
      await browser.call('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => browser.call('GET', '/url'),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      // An empty page in between, so that nothing of one test file is still running in the next.
      await browser.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit runs without a window here: there is nothing to debug in.');
    },
    async stop() {
      await browser?.stop();
    },
  };
}
