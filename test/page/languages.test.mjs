/** The pages in other languages: the same facts, no Dutch that is not marked, and the way from one to another. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { parse } from 'parse5';
import { run } from '../cli/command.mjs';
import { LANGUAGES } from '../tools/languages.mjs';
import { dutchOf, FOLDER, PAGES } from './pages.mjs';

const OTHERS = PAGES.filter(({ locale }) => locale !== 'nl');
const where = ({ path }) => path;

const valueOf = ({ attrs = [] }, name) => attrs.find((one) => one.name === name)?.value;

/** Every text in what a visitor reads, with what the elements around it say of its language and direction. */
function textsIn(node, around = { lang: '', dir: '', isName: false }) {
  if (node.nodeName === '#text') return node.value.trim() ? [{ ...around, text: node.value.trim() }] : [];
  const own = {
    lang: valueOf(node, 'lang') ?? around.lang,
    // What stands in isolation runs by its own letters, and without any from left to right (HTML, `bdi`).
    dir: valueOf(node, 'dir') ?? (node.nodeName === 'bdi' ? 'ltr' : around.dir),
    isName: around.isName || node.nodeName === 'bdi',
  };
  return (node.childNodes ?? []).flatMap((child) => textsIn(child, own));
}

const bodies = new Map(PAGES.map((page) => [page, parse(page.html).childNodes[1].childNodes.at(-1)]));
/** Without the names of the languages, which are the same everywhere. */
const textsOf = (page) =>
  textsIn(bodies.get(page)).filter(({ text }) => !Object.values(LANGUAGES).includes(text));

const hrefsIn = ({ html }) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
const numbersIn = ({ html }) =>
  [...html.matchAll(/class="number" dir="ltr">([^<]*)</g)].map(([, text]) => text);
const postcodesIn = ({ html }) => html.match(/\b\d{4} [A-Z]{2}\b/g) ?? [];
const idsIn = ({ html }) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

test('every page is there in every language', () => {
  assert.equal(OTHERS.length, 7 * PAGES.filter(({ locale }) => locale === 'nl').length);
  const htmls = new Set(PAGES.filter(({ regime }) => regime).map(({ html }) => html));
  assert.equal(htmls.size, PAGES.filter(({ regime }) => regime).length);
});

test('numbers, addresses and links are those of the Dutch page, each as often, and so are the deep links', () => {
  const outside = (page) => hrefsIn(page).filter((href) => href.includes(':'));
  for (const page of OTHERS) {
    const dutch = dutchOf(page);
    assert.ok(outside(page).length > 2, where(page));
    for (const read of [outside, numbersIn, postcodesIn, idsIn])
      assert.deepEqual(read(page).sort(), read(dutch).sort(), where(page));
  }
});

/** No word at all, or one that other languages have too. */
const IS_THE_SAME = /^(?:Artikel |WhatsApp)?[^\p{L}]*\p{L}?[^\p{L}]*$/u;

test('no sentence of the Dutch page is left, but for what is marked as Dutch', () => {
  for (const page of OTHERS) {
    const dutch = new Set(
      textsOf(dutchOf(page)).flatMap(({ text, lang, isName }) =>
        lang !== 'nl' || isName || IS_THE_SAME.test(text) ? [] : [text],
      ),
    );
    const left = textsOf(page).filter(({ text, lang }) => lang === page.locale && dutch.has(text));
    assert.deepEqual([...new Set(left.map(({ text }) => text))], [], where(page));
  }
});

// Words of every Dutch sentence, and of no other language here.
const DUTCH = new Set(
  'het een niet wordt worden voor naar iemand geen krijg krijgt ook jouw deze zijn bij'.split(' '),
);

test('no Dutch word stands in a sentence of another language', () => {
  for (const page of OTHERS)
    for (const { text, lang } of textsOf(page).filter((one) => one.lang !== 'nl')) {
      const found = text.split(/[^\p{L}]+/u).filter((word) => DUTCH.has(word.toLowerCase()));
      assert.deepEqual([found, lang], [[], lang], `${where(page)}: ${text}`);
    }
});

test('from right to left in Arabic, and a number never is', () => {
  for (const page of PAGES) {
    const direction = page.locale === 'ar' ? 'rtl' : 'ltr';
    assert.equal(
      page.html.match(new RegExp(`class="root" lang="${page.locale}" dir="${direction}"`, 'g')).length,
      1,
    );
    const fixed = textsOf(page).filter(({ text }) => /^\+?\d[\d ]{8,}$|@|^www\./.test(text));
    assert.ok(fixed.length > 1, where(page));
    assert.doesNotMatch(page.html, /class="number"(?! dir="ltr")/, where(page));
    for (const { text, dir } of fixed) assert.equal(dir, 'ltr', `${where(page)}: ${text}`);
  }
});

/** What the head says of other languages: the tag, and the address. */
const alternatesOf = (html) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(([, ...one]) => one);

test('a page names itself in all languages for search engines, on the site it is for', () => {
  const folder = join(FOLDER, 'site');
  const site = 'https://www.voorbeeld.nl/klachten';
  const { code, out } = run(['page', '--provider', 'zorgkracht-12', '--out', folder, '--base', `${site}/`]);
  assert.equal(code, 0);
  const files = out.trim().split('\n');
  assert.equal(files.length, 3 * Object.keys(LANGUAGES).length);
  for (const file of files) {
    const alternates = alternatesOf(readFileSync(file, 'utf8'));
    assert.deepEqual(
      alternates.map(([tag]) => tag),
      [...Object.keys(LANGUAGES), 'x-default'],
    );
    for (const [tag, address] of alternates) {
      assert.ok(address.startsWith(`${site}/klachtenprocedure/zorgkracht-12/`), address);
      const other = readFileSync(join(folder, address.slice(site.length), 'index.html'), 'utf8');
      assert.match(other, new RegExp(`<html lang="${tag === 'x-default' ? 'nl' : tag}"`), address);
      assert.deepEqual(alternatesOf(other), alternates, address);
    }
  }
});

test('a page that may be put on any site names no address for search engines: a relative one counts for nothing', () => {
  for (const { html, path } of PAGES) assert.deepEqual(alternatesOf(html), [], path);
});

for (const base of ['/klachten', 'http://www.voorbeeld.nl', ''])
  test(`a page is not made for --base "${base}"`, () => {
    const { code, err } = run([
      'page',
      '--provider',
      'lichtpunt',
      '--out',
      join(FOLDER, 'none'),
      '--base',
      base,
    ]);
    assert.equal(code, 2);
    assert.match(err, /--base/);
  });

test('a row of links leads to the same page in every language, each by its own name and marked as such', () => {
  for (const page of PAGES) {
    const [row] = /<nav aria-label="[^"]+"><ul class="languages".*?<\/nav>/.exec(page.html);
    const links = [
      ...row.matchAll(
        /<a class="language" href="([^"]*)" lang="([^"]*)" hreflang="([^"]*)"([^>]*)>([^<]*)</g,
      ),
    ];
    assert.deepEqual(
      links.map(([, , lang, hreflang, , name]) => [lang, hreflang, name]),
      Object.entries(LANGUAGES).map(([lang, name]) => [lang, lang, name]),
    );
    assert.deepEqual(
      links.map(([, href]) => join(dirname(page.path), href)),
      Object.keys(LANGUAGES).map(
        (locale) =>
          PAGES.find(
            (one) => one.locale === locale && one.facts.id === page.facts.id && one.regime === page.regime,
          ).path,
      ),
    );
    const current = links.filter(([, , , , more]) => more.includes('aria-current="page"'));
    assert.deepEqual(
      current.map(([, , lang]) => lang),
      [page.locale],
    );
  }
});

test('the links to the other laws stay in the language, with what the name of the law means', () => {
  const { path, html } = PAGES.find(
    (page) => page.path === 'klachtenprocedure/zorgkracht-12/wmo/en/index.html',
  );
  const [, href, small] =
    /<a class="option" href="([^"]*)" target="_self"><span>.*?<small class="quiet">(.*?)<\/small>/.exec(html);
  assert.equal(join(dirname(path), href), 'klachtenprocedure/zorgkracht-12/jeugdwet/en/index.html');
  assert.match(small, /^<bdi lang="nl">Jeugdwet<\/bdi> – \w/);
});

test('only where it is a translation a page says so, the choice included', () => {
  for (const { path, html, locale } of PAGES)
    assert.equal(html.includes('part="translation"'), locale !== 'nl', path);
});
