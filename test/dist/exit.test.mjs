/**
 * Leaving quickly, in a whole tab, for an https address. Chromium and Firefox: WebKit's driver
 * has nothing to answer in the network's place (test/element/exit-leave.test.ts has what can be seen there).
 */
/* global document, history -- in the page */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../dist/klachten-procedure.all.js'));
const ADDRESS = 'https://weer.example/vandaag';
const isRoot = process.getuid?.() === 0;

/** What a visitor sees until the other page comes; Chromium answers no question while an address lets it wait. */
const tells = `<script>addEventListener('pagehide', () => navigator.sendBeacon('/told?' +
  location.pathname + ' ' + document.title + ': ' + (document.body.checkVisibility() ? 'seen' : 'blank')))</script>`;
const widget = `<script src="/script.js"></script>
  <klachten-procedure provider="lichtpunt" quick-exit="${ADDRESS}"></klachten-procedure>`;
const PAGES = {
  '/before': '<title>Ervoor</title>Ervoor',
  '/here': `<title>Opvang</title>${tells}<h1>Opvang</h1><input>${widget}`,
  // What is typed here is not to be lost: a form that asks before one goes.
  '/form': `<title>Formulier</title><script>
      onbeforeunload = () => 'Blijven?';
      addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Blijven?'; });
    </script><input>${widget}`,
  // The same, in a frame: each asks for itself.
  '/framed': `<title>Vraag</title><iframe src="/question" width="600" height="200"></iframe>${widget}`,
  '/question': `<script>
      addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Blijven?'; });
    </script><input>`,
  '/around': `<title>Eromheen</title>${tells}<h1>Eromheen</h1><iframe src="/here" width="600" height="500"></iframe>`,
};

let told = [];
const server = createServer(({ url }, response) => {
  if (url.startsWith('/told?')) told.push(decodeURIComponent(url.slice('/told?'.length)));
  const isScript = url === '/script.js';
  const page = url === '/elsewhere' ? PAGES['/around'].replace('/here', `${ELSEWHERE}/here`) : PAGES[url];
  response.writeHead(isScript || page ? 200 : 404, {
    'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
  });
  response.end(isScript ? SCRIPT : `<!doctype html><html lang="nl">${page}`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const HERE = `http://127.0.0.1:${server.address().port}`;
const ELSEWHERE = HERE.replace('127.0.0.1', 'localhost');

const link = (frame) => frame.waitForSelector('klachten-procedure >>> [part="exit"] a');

async function hasTold(expected) {
  for (let waited = 0; waited < 100 && !told.includes(expected); waited += 1) await wait(20);
  assert.ok(told.includes(expected), `"${expected}" is not in ${JSON.stringify(told)}`);
}

for (const [name, executablePath] of Object.entries(findBrowsers())) {
  if (name === 'webkit' || !executablePath) continue;

  describe(`leaving quickly in ${name}`, () => {
    let browser;
    before(async () => {
      const args = isRoot && name === 'chromium' ? ['--no-sandbox'] : [];
      browser = await puppeteer.launch({ browser: name === 'firefox' ? name : 'chrome', executablePath, args, protocolTimeout: 20_000 });
    });
    after(() => browser.close());

    /** Opens a page after another one.  */
    async function visit(address, use) {
      const tab = await browser.newPage();
      told = [];
      const questions = [];
      tab.on('dialog', (dialog) => {
        questions.push(dialog.message());
        void dialog.accept();
      });
      await tab.setRequestInterception(true);
      const asked = [];
      tab.on('request', async (request) => {
        if (!request.url().startsWith('https:')) return request.continue();
        if (request.url() === ADDRESS) asked.push(request);
        return request.respond({ contentType: 'text/html', body: '<title>Het weer</title>Zon' });
      });
      try {
        await tab.goto(`${HERE}/before`);
        await tab.goto(`${HERE}${address}`);
        await use(tab, { asked, questions });
      } finally {
        await tab.close();
      }
    }

    /** Firefox does not tell the driver of a page that it kept. */
    async function goesBackTo(tab, title) {
      await tab.evaluate(() => history.back());
      const now = () => tab.evaluate(() => document.title).catch(() => 'on its way');
      for (let waited = 0; waited < 100 && (await now()) !== title; waited += 1) await wait(20);
      assert.equal(await now(), title);
    }

    async function isThere(tab) {
      await tab.waitForFunction(() => document.title === 'Het weer', { timeout: 10_000 });
      assert.equal(tab.url(), ADDRESS);
    }

    for (const [how, leave] of [
      ['a press', async (tab) => (await link(tab)).click()],
      ['the wheel', async (tab) => (await link(tab)).click({ button: 'middle' })],
      ['Enter', async (tab) => (await link(tab)).press('Enter')],
      [
        'Shift',
        async (tab) => {
          await link(tab);
          for (let count = 0; count < 3; count += 1) await tab.keyboard.press('Shift');
        },
      ],
    ])
      test(`${how}: blank before anything answers, in the place of the page, from nowhere`, () =>
        visit('/here', async (tab, { asked }) => {
          const tabs = (await browser.pages()).length;
          const length = await tab.evaluate(() => history.length);
          await leave(tab);
          await isThere(tab);
          await hasTold('/here weer.example: blank');
          assert.equal(asked.length, 1);
          assert.equal(asked[0].headers().referer, undefined);
          assert.equal(await tab.evaluate(() => document.referrer), '');
          assert.equal(await tab.evaluate(() => history.length), length);
          assert.equal((await browser.pages()).length, tabs);
          await goesBackTo(tab, 'Ervoor');
        }));

    test('a form that asks before one goes does not ask', () =>
      visit('/form', async (tab, { questions }) => {
        await (await tab.$('input')).type('Nog niet af');
        await (await link(tab)).click();
        await isThere(tab);
        assert.deepEqual(questions, []);
      }));

    test('nor does a form in a frame', () =>
      visit('/framed', async (tab, { questions }) => {
        const [, inner] = tab.frames();
        await (await inner.$('input')).type('Nog niet af');
        await (await link(tab)).click();
        await isThere(tab);
        assert.deepEqual(questions, []);
      }));

    test('a page in a page takes the window along, and all of it is blank', () =>
      visit('/around', async (tab) => {
        const [, inner] = tab.frames();
        await (await link(inner)).click();
        await isThere(tab);
        await hasTold('/around weer.example: blank');
        await goesBackTo(tab, 'Ervoor');
      }));

    test('on the page of another site, only the frame is blank until the window is gone', () =>
      visit('/elsewhere', async (tab) => {
        const [, inner] = tab.frames();
        await (await link(inner)).click();
        await isThere(tab);
        await hasTold('/elsewhere Eromheen: seen');
        await hasTold('/here weer.example: blank');
      }));
  });
}
