/** A browser for the pages; they are opened from the folder, as somebody does who looks at them first. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { FOLDER } from './pages.mjs';

const isRoot = process.getuid?.() === 0;
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: isRoot ? ['--no-sandbox'] : [],
});
after(() => browser.close());

export const addressOf = (path) => pathToFileURL(join(FOLDER, path)).href;

/** Opens an address in a new tab for as long as `use` needs it. */
export async function inTab(address, use, { scripts = false } = {}) {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(scripts);
  try {
    const asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(address);
    return await use(tab, asked);
  } finally {
    await tab.close();
  }
}

/** Text without what is only looks: white space, and capitals at the start of a name. */
export const squeezed = (text) => text.replace(/\s+/g, '').toLowerCase();
