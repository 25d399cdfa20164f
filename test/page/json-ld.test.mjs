/** What a page tells machines: the facts, and nothing that is not one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dataOf, PAGES } from './pages.mjs';

const ORGANISATIONS = join(import.meta.dirname, '../../src/data/organisations');
const organisation = (id) => JSON.parse(readFileSync(join(ORGANISATIONS, `${id}.json`), 'utf8'));

const pageOf = (path) => PAGES.find((page) => page.path === `klachtenprocedure/${path}/index.html`);
const graphOf = (page) => dataOf(page)['@graph'];
const named = (page, name) => graphOf(page).filter((one) => one.name === name);
const pointsOf = (page, name) => named(page, name).flatMap(({ contactPoint = [] }) => contactPoint);

const valuesOf = (value) =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [value];

test('the provider is there by its name, and by its name in law', () => {
  assert.deepEqual(graphOf(pageOf('lichtpunt/wkkgz'))[0], {
    '@type': 'Organization',
    name: 'Lichtpunt',
    legalName: 'Stichting Maatschappelijke Opvang en Ontmoeting Lichtpunt',
  });
});

for (const id of ['klachtenportaal-zorg', 'jeugdstem', 'zorgbelang-drenthe', 'zorgbelang-groningen', 'igj'])
  test(`${id} is there with the numbers and addresses of its file`, () => {
    const { name, channels } = organisation(id);
    const points = pointsOf(pageOf('zorgkracht-12/jeugdwet'), name);
    const said = points.map(
      ({ telephone, email, url, postalCode }) => telephone ?? email ?? url ?? postalCode,
    );
    assert.deepEqual(
      said,
      channels.map(({ number, address, href, postcode }) => number ?? address ?? href ?? postcode),
    );
  });

test('hours are there where the days are known, and only there', () => {
  const page = pageOf('zorgkracht-12/jeugdwet');
  const [phone, mail, chat] = pointsOf(page, 'Jeugdstem');
  const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
    (day) => `https://schema.org/${day}`,
  );
  const open = (dayOfWeek, opens, closes) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes,
  });
  assert.deepEqual(phone.hoursAvailable, [open(week, '09:00', '17:00')]);
  assert.equal(mail.hoursAvailable, undefined);
  assert.deepEqual(chat.hoursAvailable, [
    open(week.slice(0, 4), '16:00', '20:00'),
    open(week.slice(4), '15:00', '17:00'),
  ]);
  for (const point of pointsOf(page, 'Klachtenportaal Zorg')) assert.equal(point.hoursAvailable, undefined);
});

test('a way that a law does not name is not there', () => {
  const kinds = pointsOf(pageOf('zorgkracht-12/wmo'), 'Klachtenportaal Zorg').map((point) => point['@type']);
  assert.deepEqual(kinds, ['ContactPoint', 'ContactPoint', 'ContactPoint']);
});

test('who has no number or address is not there: nothing is made up', () => {
  assert.deepEqual(named(pageOf('lichtpunt/wkkgz'), 'Machiel Talsma'), []);
});

test('every number and address that machines read, a visitor can read too', () => {
  for (const page of PAGES) {
    const body = page.html.slice(page.html.indexOf('<body>'));
    for (const value of valuesOf(graphOf(page)))
      if (/^\+|@.*\.|^https:\/\/(?!schema\.org)/.test(value)) {
        const shown = value.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
        assert.ok(body.includes(shown), `${page.path}: ${value}`);
      }
  }
});

test('a number is in international form', () => {
  const numbers = PAGES.flatMap(graphOf).flatMap((one) => [one, ...(one.contactPoint ?? [])]);
  const found = numbers.flatMap(({ telephone }) => telephone ?? []);
  assert.ok(found.length > 20);
  for (const number of found) assert.match(number, /^\+[1-9][0-9]{6,14}$/);
});
