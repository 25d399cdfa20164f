/**
 * Thousands of elements come and go: what is left is counted by the engine itself after its garbage collection.
 * And what a visitor in another time zone is told, by the clock of Amsterdam.
 */
/* global document, customElements, window, ShadowRoot -- in the page */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';

/** As many at a time on the page. */
const TOGETHER = 10;

const isRoot = process.getuid?.() === 0;
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: isRoot ? ['--no-sandbox'] : [],
});
after(() => browser.close());

/** In the page, before anything else: the timers that wait. */
function countTimers() {
  const waiting = new Set();
  window.timersWaiting = () => waiting.size;
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (then, delay, ...more) => {
    const id = setTimeout(() => {
      waiting.delete(id);
      then(...more);
    }, delay);
    waiting.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    waiting.delete(id);
    clearTimeout(id);
  };
}

/** In the page: puts elements on it, shows some of them, opens what they have folded, and takes all away again. */
async function comeAndGo(markup, times, together) {
  for (let round = 0; round < times / together; round += 1) {
    document.body.insertAdjacentHTML('beforeend', markup.repeat(together / 2));
    const elements = [...document.body.querySelectorAll('klachten-procedure, klachten-contact')];
    // Some go before there is anything to see, some after, and some with everything open.
    if (round % 3) await Promise.all(elements.map((element) => element.updateComplete));
    if (round % 3 === 2) {
      for (const { shadowRoot } of elements)
        for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      await Promise.all(elements.map((element) => element.updateComplete));
    }
    for (const element of elements) element.remove();
    // And some come back for a moment.
    if (round % 10 === 0) {
      document.body.append(...elements);
      for (const element of elements) element.remove();
    }
  }
  // Whatever waits for the next turn has its turn.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
}

async function countObjects(page, find) {
  const prototype = await page.evaluateHandle(find);
  const objects = await page.queryObjects(prototype);
  const count = await objects.evaluate(({ length }) => length);
  await objects.dispose();
  await prototype.dispose();
  return count;
}

async function whatIsLeft(page, client) {
  for (let times = 0; times < 3; times += 1) await client.send('HeapProfiler.collectGarbage');
  const listeners = {};
  for (const name of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await client.send('Runtime.evaluate', { expression: name });
    const found = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    listeners[name] = found.listeners.map(({ type }) => type).sort();
  }
  return {
    procedures: await countObjects(page, () => customElements.get('klachten-procedure').prototype),
    contacts: await countObjects(page, () => customElements.get('klachten-contact').prototype),
    roots: await countObjects(page, () => ShadowRoot.prototype),
    timers: await page.evaluate(() => window.timersWaiting()),
    listeners,
  };
}

const ELEMENTS = {
  contacts: [10_000, '<klachten-contact contact="jeugdstem"></klachten-contact>'.repeat(2)],
  // These take ten times as long.
  procedures: [2000, 
    '<klachten-procedure provider="zorgkracht-12" regime="jeugdwet" quick-exit="https://voorbeeld.example/"></klachten-procedure><klachten-procedure provider="lichtpunt"></klachten-procedure>'],
};

for (const script of ['klachten-procedure.js', 'klachten-procedure.all.js'])
  for (const [what, [times, markup]] of Object.entries(ELEMENTS))
    test(`${times} ${what} of ${script} leave nothing behind`, async () => {
      const page = await browser.newPage();
      try {
        await page.evaluateOnNewDocument(countTimers);
        await page.goto('data:text/html,<!doctype html><html lang="nl"><title>Leeg</title><body>');
        const client = await page.createCDPSession();
        await page.addScriptTag({ path: `dist/${script}` });
        const before = await whatIsLeft(page, client);
        assert.deepEqual([before.procedures, before.contacts, before.timers], [0, 0, 0]);

        // They can be found as long as they are there: none is no accident.
        await page.evaluate(async (text) => {
          document.body.innerHTML = text;
          await Promise.all([...document.body.children].map((element) => element.updateComplete));
        }, markup);
        const during = await whatIsLeft(page, client);
        assert.equal(during[what], 2);
        assert.equal(during.roots, before.roots + 2);
        assert.equal(during.timers, 1);
        assert.ok(during.listeners.document.includes('visibilitychange'));
        await page.evaluate(() => {
          document.body.innerHTML = '';
        });

        await page.evaluate(comeAndGo, markup, times, TOGETHER);
        assert.deepEqual(await whatIsLeft(page, client), before);
      } finally {
        await page.close();
      }
    });

for (const [zone, hour] of [
  ['Asia/Dubai', 13],
  ['Pacific/Honolulu', 23],
])
  test(`a visitor in ${zone} is told what a clock in Amsterdam says`, async () => {
    const page = await browser.newPage();
    try {
      await page.emulateTimezone(zone);
      await page.goto('data:text/html,<!doctype html><html lang="nl"><title>Leeg</title><body>');
      await page.addScriptTag({ path: 'dist/klachten-procedure.js' });
      const said = await page.evaluate(async () => {
        const ask = async (at) => {
          Date.now = () => Date.parse(at);
          document.body.innerHTML = '<klachten-contact contact="jeugdstem"></klachten-contact>';
          const [element] = document.body.children;
          await element.updateComplete;
          return element.shadowRoot.querySelector('li small').textContent.replace(/\s+/g, ' ').trim();
        };
        const texts = [];
        for (const at of [
          '2026-11-23T07:59:59Z',
          '2026-11-23T08:00Z',
          '2026-11-23T15:59:59Z',
          '2026-11-23T16:00Z',
          '2026-12-24T22:59Z',
          '2026-12-26T23:00Z',
          '2026-03-30T06:59Z',
          '2026-03-30T07:00Z',
        ])
          texts.push(await ask(at));
        return { texts, hour: new Date('2026-11-23T09:00Z').getHours() };
      });
      assert.deepEqual(said, {
        hour,
        texts: [
          'Gesloten, vandaag vanaf 9.00 uur',
          'Nu open, tot 17.00 uur',
          'Nu open, tot 17.00 uur',
          'Gesloten, morgen weer vanaf 9.00 uur',
          'Vandaag kunnen de tijden afwijken.',
          'Gesloten, morgen weer vanaf 9.00 uur',
          'Gesloten, vandaag vanaf 9.00 uur',
          'Nu open, tot 17.00 uur',
        ],
      });
    } finally {
      await page.close();
    }
  });
