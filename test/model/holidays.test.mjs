/** Holidays are computed: held against a well-kept library, a second way to find Easter, and days that were. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `export * from './src/model/holidays.ts'; export * from './src/model/calendar.ts';`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const { isHoliday, mayDiffer, weekdayOf, addDays, daysBetween } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const TWENTY_YEARS = Array.from({ length: 21 }, (_, index) => 2026 + index);
const EVERY_YEAR = Array.from({ length: 300 }, (_, index) => 1900 + index);

const two = (number) => String(number).padStart(2, '0');
const written = (year, month, day) => `${year}-${two(month)}-${two(day)}`;

/** Counted on paper, without a Date. */
function daysOf(year) {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const months = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return months.flatMap((days, month) =>
    Array.from({ length: days }, (_, day) => written(year, month + 1, day + 1)),
  );
}

/** Meeus, Jones and Butcher's way, which holds for any year. */
function easterOf(year) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return written(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const library = new Holidays('NL');
const knownTo = (year) =>
  library.getHolidays(year).map(({ date, name, type }) => ({ date: date.slice(0, 10), name, type }));

/** What it calls by another name than `public` and what counts for the Algemene termijnenwet all the same. */
const BY_LAW = ['Goede Vrijdag', 'Bevrijdingsdag'];
const OFTEN_EARLY = ['12-24', '12-31'];

for (const year of TWENTY_YEARS) {
  const holidays = knownTo(year).filter(({ name, type }) => type === 'public' || BY_LAW.includes(name));
  const sundays = ['Pasen', 'Pinksteren'];

  test(`in ${year} opening hours may differ on every public holiday, and on no other day but 24 and 31 December`, () => {
    const expected = holidays.map(({ date }) => date);
    const early = OFTEN_EARLY.map((day) => `${year}-${day}`);
    assert.deepEqual(daysOf(year).filter(mayDiffer), [...new Set([...expected, ...early])].sort());
  });

  test(`in ${year} the holidays of the law are those without the two Sundays`, () => {
    const expected = holidays.filter(({ name }) => !sundays.includes(name)).map(({ date }) => date);
    assert.deepEqual(daysOf(year).filter(isHoliday), [...new Set(expected)].sort());
  });
}

test('the library knows those two days by the names they are looked up by', () => {
  const names = TWENTY_YEARS.map((year) => knownTo(year).filter(({ name }) => BY_LAW.includes(name)).length);
  assert.deepEqual(new Set(names), new Set([2]));
});

test('a year has nine holidays by the law; eight when Ascension Day is on 5 May', () => {
  const odd = [...TWENTY_YEARS, 2016].map((year) => [year, daysOf(year).filter(isHoliday).length]);
  assert.deepEqual(
    odd.filter(([, count]) => count !== 9),
    [[2016, 8]],
  );
});

/** Easter Sundays that were and will be: the earliest, the latest, and both exceptions of the rule (moon 28 and 29). */
const EASTERS = [
  '1900-04-15',
  '1913-03-23',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2035-03-25',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2106-04-18',
  '2160-03-23',
  '2199-04-14',
];

/** In these weeks no other Sunday counts. */
const easterSundays = (year) =>
  daysOf(year).filter((day) => {
    const isThen = day >= `${year}-03-15` && day < `${year}-05-03`;
    return isThen && weekdayOf(day) === 'sun' && mayDiffer(day);
  });

for (const easter of EASTERS)
  test(`Easter is on ${easter}`, () => {
    assert.deepEqual(easterSundays(Number(easter.slice(0, 4))), [easter]);
  });

test('Easter is where another way of reckoning puts it, in every year from 1900 to 2199', () => {
  assert.deepEqual(EVERY_YEAR.flatMap(easterSundays), EVERY_YEAR.map(easterOf));
});

for (const [day, name, isOne] of [
  ['2031-04-26', 'the Saturday before a 27 April that is a Sunday', true],
  ['2031-04-27', 'that Sunday', false],
  ['2036-04-26', 'the Saturday before it, five years later', true],
  ['2030-04-26', 'a Friday 26 April', false],
  ['2030-04-27', 'a Saturday 27 April', true],
  ['2026-04-27', "the King's birthday on a Monday", true],
  ['2026-04-26', 'the Sunday before it', false],
  ['2026-05-05', '5 May in a year without a jubilee', true],
  ['2026-05-04', '4 May', false],
  ['2026-04-03', 'Good Friday', true],
  ['2026-04-05', 'Easter Sunday', false],
  ['2026-12-24', '24 December', false],
  ['2026-12-31', '31 December', false],
  ['2026-05-15', 'the Friday after Ascension Day', false],
])
  test(`${name} (${day}) is ${isOne ? 'a' : 'no'} holiday by the law`, () => {
    assert.equal(isHoliday(day), isOne);
  });

test('days follow each other as they do on paper, over every year end and leap day', () => {
  const days = EVERY_YEAR.flatMap(daysOf);
  const follows = (day, index) => addDays(day, 1) === days[index + 1];
  assert.deepEqual(
    days.slice(0, -1).filter((day, index) => !follows(day, index)),
    [],
  );
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2027-01-01', -1), '2026-12-31');
  assert.equal(daysBetween('1900-01-01', '2199-12-31'), days.length - 1);
});

test('the days of the week go round from a Monday that was', () => {
  const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  // 1 January 1900 was a Monday.
  const days = EVERY_YEAR.flatMap(daysOf);
  assert.deepEqual(
    days.filter((day, index) => weekdayOf(day) !== WEEK[index % 7]),
    [],
  );
});
