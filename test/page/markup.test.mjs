/** What stands in the files, for who reads them: checkers, search engines, other pages that link here. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { factsOf, run, write } from '../cli/command.mjs';
import { dataOf, FOLDER, idsIn, PAGES } from './pages.mjs';

/** The page made of these facts. */
function htmlFrom(facts, regime) {
  const { code, err } = run(['page', write(`${facts.id}.json`, facts), '--out', FOLDER]);
  assert.deepEqual([code, err], [0, '']);
  return readFileSync(join(FOLDER, `klachtenprocedure/${facts.id}/${regime}/index.html`), 'utf8');
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:prettier'],
  rules: {
    // Safari forgets that a list without markers is a list; `role="list"` says it.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // A number is kept in one piece by its looks, and is copied with plain spaces.
    'tel-non-breaking': 'off',
  },
});

for (const page of PAGES)
  test(`${page.path} is HTML as it should be`, async () => {
    const { results } = await validator.validateString(page.html, page.path);
    const messages = results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      [],
    );
  });

test('nothing of what made a page is left in it', () => {
  for (const { path, html } of PAGES) {
    assert.doesNotMatch(html, /<!--|<\?|lit-|=""|undefined|\[object/, path);
    assert.doesNotMatch(
      html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, ''),
      /<script|\son\w+=/i,
      path,
    );
  }
});

test('a page says what it is: language, title, one sentence, one main heading', () => {
  const titles = new Map();
  for (const { path, html, facts, regime, locale } of PAGES) {
    const start = `<!doctype html>\n<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`;
    assert.ok(html.startsWith(start), path);
    const one = (pattern) => {
      const found = [...html.matchAll(pattern)];
      assert.equal(found.length, 1, `${path}: ${pattern}`);
      return found[0][1];
    };
    const title = one(/<title>(.*?)<\/title>/g);
    const description = one(/<meta name="description" content="(.*?)">/g);
    assert.ok(title.includes(facts.name) && description.includes(facts.name), path);
    // In other languages with what the law's name means.
    assert.ok(description.length <= (locale === 'nl' ? 250 : 320), `${path}: ${description.length}`);
    for (const text of [title, description]) assert.doesNotMatch(text, /[<>]|&lt;/, path);
    const heading = one(/<h1[^>]*>(.*?)<\/h1>/g);
    assert.ok(heading.includes(`>${facts.name}</bdi>`), path);
    if (locale === 'nl') assert.match(heading, /klacht over/, path);
    one(/<main id="(widget)">/g);
    assert.equal(titles.get(title), undefined, `${path} has the title of ${titles.get(title)}`);
    if (regime) titles.set(title, path);
  }
});

test('steps and contacts can be linked to, each by one id', () => {
  for (const page of PAGES) {
    const ids = idsIn(page);
    assert.deepEqual(ids, [...new Set(ids)], page.path);
    assert.ok(
      ids.some((id) => id.startsWith('klachten-contact-')),
      page.path,
    );
  }
  const ids = idsIn(PAGES.find(({ path }) => path === 'klachtenprocedure/lichtpunt/wkkgz/index.html'));
  assert.deepEqual(ids, [
    'widget',
    ...[1, 2, 3, 4].map((step) => `klachten-lichtpunt-wkkgz-stap-${step}`),
    ...['klachtenportaal-zorg', 'quasir', 'directeur', 'geschillencommissie', 'igj'].map(
      (id) => `klachten-contact-${id}`,
    ),
  ]);
});

test('who stands on a page twice is linked to at the first place', () => {
  const { regimes, ...facts } = factsOf('zorgkracht-12');
  const { jeugdwet } = regimes;
  const [routes, confidants] = jeugdwet.sections;
  const twice = { jeugdwet: { ...jeugdwet, sections: [routes, confidants, confidants] } };
  const html = htmlFrom({ ...facts, id: 'dubbel', regimes: twice }, 'jeugdwet');
  assert.equal(html.match(/>Jeugdstem<\/bdi><\/h3>/g).length, 2);
  assert.equal(html.match(/ id="klachten-contact-jeugdstem"/g).length, 1);
  assert.ok(html.indexOf(' id="klachten-contact-jeugdstem"') < html.indexOf('>Jeugdstem</bdi></h3>'));
});

test('every link to another page leads to one that is there', () => {
  let count = 0;
  for (const { path, html } of PAGES)
    for (const [, href] of html.matchAll(/<(?:a|link) [^>]*href="([^":]*)"/g)) {
      count += 1;
      assert.ok(existsSync(join(FOLDER, dirname(path), href)), `${path}: ${href}`);
    }
  assert.ok(count > 0);
});

test('the choice is links in a visitor’s own words, beside somebody to call', () => {
  const { html } = PAGES.find(({ path }) => path === 'klachtenprocedure/zorgkracht-12/index.html');
  const links = [...html.matchAll(/<a class="option" href="([^"]*)"[^>]*><span>(.*?) <small/g)];
  assert.deepEqual(
    links.map(([, href, words]) => [href, words]),
    [
      ['jeugdwet/index.html', 'Ik krijg jeugdhulp'],
      ['wmo/index.html', 'Ik ben volwassen en krijg ondersteuning'],
    ],
  );
  assert.doesNotMatch(html, /<(input|button|form|label)\b/);
  assert.match(html, /href="tel:\+31228322205"/);
});

test('with one law there is nothing to choose: the page above it shows it, in every language', () => {
  for (const language of ['', 'en/', 'ar/']) {
    const [above, below] = ['', 'wkkgz/'].map((law) =>
      PAGES.find(({ path }) => path === `klachtenprocedure/lichtpunt/${law}${language}index.html`),
    );
    assert.equal(above.html, below.html);
  }
});

test('the page of a law leads to the other law, and says which one it is', () => {
  const { html } = PAGES.find(({ path }) => path === 'klachtenprocedure/zorgkracht-12/wmo/index.html');
  assert.match(html, /href="\.\.\/jeugdwet\/index\.html"/);
  assert.match(html, /class="option" href="index\.html"[^>]* aria-current="page"/);
});

test('facts cannot become markup', () => {
  const facts = factsOf('lichtpunt');
  const name = `</script><script>alert(1)</script>"><img src=x onerror='alert(2)'> & co`;
  const html = htmlFrom({ ...facts, id: 'boos', name, fullName: `${name} stichting` }, 'wkkgz');
  assert.equal(html.match(/<script/g).length, 1);
  assert.equal(html.match(/<\/script/g).length, 1);
  assert.doesNotMatch(html, /<img/);
  assert.equal(dataOf({ html })['@graph'][0].name, name);
});
