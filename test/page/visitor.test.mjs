/** The pages as a visitor meets them, with scripts switched off. */
/* global customElements, document, getComputedStyle, innerWidth -- in the page */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import axe from 'axe-core';
import { addressOf, inTab, squeezed } from './browser.mjs';
import { ONCE, PAGES, SEEN } from './pages.mjs';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../dist/klachten-procedure.all.js'), 'utf8');

/** What the element shows, all of it unfolded. */
const widgetText = ({ facts, isBundled, locale, regime = '' }) =>
  inTab(
    'about:blank',
    async (tab) => {
      await tab.evaluate(SCRIPT);
      return tab.evaluate(
        async (id, data, law, lang) => {
          await customElements.whenDefined('klachten-procedure');
          const element = document.createElement('klachten-procedure');
          element.setAttribute('provider', id);
          element.setAttribute('regime', law);
          element.setAttribute('heading-level', '1');
          element.lang = lang;
          if (data) element.data = data;
          document.body.append(element);
          await element.updateComplete;
          for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
          await new Promise((resolve) => {
            setTimeout(resolve, 50);
          });
          await element.updateComplete;
          // What a page without a script cannot do, or know.
          for (const one of element.shadowRoot.querySelectorAll('.tools, .last-day, .state')) one.remove();
          return element.shadowRoot.querySelector('[part="root"]').innerText;
        },
        facts.id,
        isBundled ? undefined : facts,
        regime,
        locale,
      );
    },
    { scripts: true },
  );

for (const page of SEEN)
  test(`${page.path} says word for word what the element says`, async () => {
    const shown = await inTab(addressOf(page.path), (tab) =>
      tab.evaluate(() => document.querySelector('main .root').innerText),
    );
    assert.equal(squeezed(shown), squeezed(await widgetText(page)));
  });

for (const { path } of SEEN)
  test(`${path} is accessible, in light and in dark`, () =>
    inTab(
      addressOf(path),
      async (tab) => {
        await tab.evaluate(axe.source);
        for (const value of ['light', 'dark']) {
          await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          const violations = await tab.evaluate(async () => {
            const { violations } = await globalThis.axe.run(document);
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          });
          assert.deepEqual(violations, [], value);
        }
      },
      // For axe: the page itself has none.
      { scripts: true },
    ));

for (const { path } of SEEN)
  test(`${path} fits a narrow phone and a large screen`, () =>
    inTab(addressOf(path), async (tab) => {
      for (const width of [320, 768, 1280]) {
        await tab.setViewport({ width, height: 800 });
        const widest = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(widest <= 0, `${width}: ${widest} px too wide`);
      }
    }));

test('a page asks nobody for anything but itself', async () => {
  const server = createServer(({ url }, response) => {
    const page = PAGES.find(({ path }) => url === `/${path}`);
    response
      .writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(page?.html ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    for (const { path } of ONCE.filter(({ locale }) => ['nl', 'ar'].includes(locale))) {
      const address = `http://127.0.0.1:${server.address().port}/${path}`;
      await inTab(address, async (tab, asked) => {
        // An icon would be asked for after the page.
        await tab.waitForNetworkIdle({ idleTime: 100 });
        assert.deepEqual(
          asked.filter((one) => !one.startsWith('data:')),
          [address],
        );
      });
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a page has its own looks, also where nothing else may be loaded', () =>
  inTab(addressOf('klachtenprocedure/lichtpunt/index.html'), async (tab) => {
    const [color, radius] = await tab.evaluate(() => {
      const { backgroundColor, borderRadius } = getComputedStyle(document.querySelector('.primary'));
      return [backgroundColor, borderRadius];
    });
    assert.deepEqual([color, radius !== '0px'], ['rgb(15, 102, 116)', true]);
  }));

test('a link to a step or a contact leads to its heading', async () => {
  const path = 'klachtenprocedure/lichtpunt/wkkgz/index.html';
  for (const [id, words] of [
    ['klachten-lichtpunt-wkkgz-stap-3', 'Dien je klacht in bij Klachtenportaal Zorg'],
    ['klachten-contact-igj', 'Inspectie Gezondheidszorg en Jeugd'],
    ['widget', 'Een klacht over Lichtpunt?'],
  ])
    await inTab(`${addressOf(path)}#${id}`, async (tab) => {
      const [text, top] = await tab.evaluate(() => {
        const target = document.querySelector(':target');
        return [target.innerText, target.getBoundingClientRect().top];
      });
      assert.ok(text.includes(words), text);
      assert.ok(top >= -1 && top < 800, `${id}: ${top}`);
    });
});

test('somebody who is in the wrong place gets to the right one, from a folder on a disk', () =>
  inTab(addressOf('klachtenprocedure/zorgkracht-12/index.html'), async (tab) => {
    const heading = () =>
      tab.evaluate(() => document.querySelector('.option[aria-current]')?.innerText ?? 'geen');
    const go = async (words) => {
      const link = await tab.$(`::-p-aria([name="${words}"][role="link"])`);
      await Promise.all([tab.waitForNavigation(), link.click()]);
    };
    assert.equal(await heading(), 'geen');
    await go('Ik krijg jeugdhulp Jeugdwet');
    assert.match(await heading(), /^Ik krijg jeugdhulp/);
    await go('Ik ben volwassen en krijg ondersteuning Wmo');
    assert.match(await heading(), /^Ik ben volwassen/);
  }));

test('who does not read the language of a page gets to their own, and stays there', () =>
  inTab(addressOf('klachtenprocedure/zorgkracht-12/wmo/index.html'), async (tab) => {
    const go = async (selector) => {
      await Promise.all([tab.waitForNavigation(), tab.click(selector)]);
      return tab.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return [lang, dir, document.querySelector('.language[aria-current]').innerText];
      });
    };
    assert.deepEqual(await go('a[lang="ar"]'), ['ar', 'rtl', 'العربية']);
    assert.deepEqual(await go('.option:not([aria-current])'), ['ar', 'rtl', 'العربية']);
    assert.ok(tab.url().endsWith('/jeugdwet/ar/index.html'));
    assert.deepEqual(await go('a[lang="nl"]'), ['nl', 'ltr', 'Nederlands']);
  }));

test('every language is large enough to press, on the narrowest phone, and none is on paper', () =>
  inTab(addressOf('klachtenprocedure/zorgkracht-12/ar/index.html'), async (tab) => {
    await tab.setViewport({ width: 320, height: 800 });
    const sizes = await tab.$$eval('.language', (links) =>
      links.map((link) => {
        const { width, height, left, right } = link.getBoundingClientRect();
        return { isLarge: Math.min(width, height) >= 44, isWhole: left >= 0 && right <= innerWidth };
      }),
    );
    assert.deepEqual(sizes, Array(8).fill({ isLarge: true, isWhole: true }));
    await tab.emulateMediaType('print');
    assert.equal(await tab.$eval('.languages', (list) => list.checkVisibility()), false);
  }));
