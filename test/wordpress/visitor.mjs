/** A visitor of the site, in Chromium: what is in sight, and what goes wrong. */
/* global document, getComputedStyle, Node -- in the page */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';

/** What run.mjs made: `origin`, `base`, `people`, `themes` and `posts`. */
export const site = JSON.parse(readFileSync(process.env.WORDPRESS_SITE, 'utf8'));

/** WordPress makes quotes curly and dashes long, in the page's own words too: as they were typed. */
export const asTyped = (text) =>
  text
    .replace(/[“”„″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[—–]/g, '--');

/** In the page: the words of a post in their order, with `[widget]` where one shows itself. */
function readPost() {
  const inSight = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || !inSight(node)) return '';
    if (node.localName === 'klachten-procedure' && node.shadowRoot) return ' [widget] ';
    const words = [...node.childNodes].map(read).join('');
    return getComputedStyle(node).display.startsWith('inline') ? words : ` ${words} `;
  };
  const post = document.querySelector('.entry-content');
  const widgets = [...document.querySelectorAll('klachten-procedure')].filter((one) => one.shadowRoot);
  return {
    text: read(post).replace(/\s+/g, ' ').trim(),
    scripts: document.querySelectorAll('script[src*="klachten-procedure"]').length,
    elements: document.querySelectorAll('klachten-procedure').length,
    widgets: widgets.map(({ shadowRoot, children }) => ({
      heading: shadowRoot.querySelector('h1,h2,h3,h4,h5,h6')?.innerText,
      text: shadowRoot.querySelector('[part="root"]')?.innerText ?? '',
      hasFallback: [...children].some(inSight),
    })),
    links: [...post.querySelectorAll('a')].filter(inSight).map(({ href }) => href),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** In the page: true when a widget shows more than the number it starts with. */
const isShown = () =>
  [...document.querySelectorAll('klachten-procedure')].some((one) => one.shadowRoot?.querySelector('h2'));

/** @param width of the window; the narrowest is what a zoom of 400 % leaves */
export async function startBrowser(width = 1280) {
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Nobody else is asked for anything.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  let wrong = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => wrong.push(`console: ${message.text()}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  return {
    page,
    close: () => browser.close(),
    /**
     * @param options `query`: words behind the address (`theme=…`, `bare`); `scripts`: whether they run; `widget`:
     * whether one is to be waited for
     * @returns what the visitor sees once all is loaded, and what went `wrong`
     */
    async visit({ url }, { query = '', scripts = true, widget = scripts } = {}) {
      wrong = [];
      await page.setJavaScriptEnabled(scripts);
      await page.goto(`${url}&${query}`, { waitUntil: 'load' });
      // What does not come is told by what is seen.
      if (widget) await page.waitForFunction(isShown, { timeout: 3000, polling: 20 }).catch(() => undefined);
      return { ...(await page.evaluate(readPost)), wrong };
    },
  };
}
