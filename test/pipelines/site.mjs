/** A browser that reaches nothing but what is given here: every request is answered from memory, or refused. */
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

const typeOf = (path) => TYPES[path.split('.').at(-1)] ?? 'text/html; charset=utf-8';

export async function openBrowser() {
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: isRoot ? ['--no-sandbox'] : [],
  });
}

/**
 * @param answer gives the text of a page, script or style by its address (a URL), or `undefined` to refuse it
 * @returns an empty tab
 */
export async function openTab(browser, answer) {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const address = new URL(request.url());
    const body = answer(address);
    const answered =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: typeOf(address.pathname), body });
    // The tab may have gone on, or be closed, in the meantime.
    answered.catch(() => undefined);
  });
  return tab;
}
