/** The last day for an answer: against a table, and against counting on paper with a library's holidays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { build } from 'esbuild';
import fc from 'fast-check';

const { outputFiles } = await build({
  stdin: {
    contents: `export * from './src/model/last-day.ts'; export * from './src/model/laws.ts';`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const { answerDays, answerTerm, lastDay, laws } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const { wkkgz, jeugdwet, wmo } = laws;

/** Day of the complaint, six weeks later, why that is not the last day, and the last day. */
const CASES = [
  ['over the end of a year', '2026-11-23', '2027-01-04', undefined, '2027-01-04'],
  ['on a Saturday', '2027-01-09', '2027-02-20', 'saturday', '2027-02-22'],
  ['on a Sunday, over the end of a year', '2026-11-22', '2027-01-03', 'sunday', '2027-01-04'],
  ["on New Year's Day, a Friday", '2026-11-20', '2027-01-01', 'holiday', '2027-01-04'],
  ['on Christmas Day, a Friday', '2026-11-13', '2026-12-25', 'holiday', '2026-12-28'],
  ['on the second Christmas day, a Saturday', '2026-11-14', '2026-12-26', 'saturday', '2026-12-28'],
  ['on Christmas Day, a Saturday', '2027-11-13', '2027-12-25', 'saturday', '2027-12-27'],
  ['on 24 December, which is no holiday', '2026-11-12', '2026-12-24', undefined, '2026-12-24'],
  ['on 31 December, which is no holiday', '2026-11-19', '2026-12-31', undefined, '2026-12-31'],
  ['on Good Friday, before Easter', '2027-02-12', '2027-03-26', 'holiday', '2027-03-30'],
  ['on the Saturday of Easter', '2027-02-13', '2027-03-27', 'saturday', '2027-03-30'],
  ['on Easter Sunday', '2027-02-14', '2027-03-28', 'sunday', '2027-03-30'],
  ['on Easter Monday', '2026-02-23', '2026-04-06', 'holiday', '2026-04-07'],
  ["on the King's birthday", '2026-03-16', '2026-04-27', 'holiday', '2026-04-28'],
  ["on the King's birthday, a Saturday 26 April", '2031-03-15', '2031-04-26', 'saturday', '2031-04-28'],
  ['on 5 May', '2026-03-24', '2026-05-05', 'holiday', '2026-05-06'],
  ['on Ascension Day', '2026-04-02', '2026-05-14', 'holiday', '2026-05-15'],
  ['on the Friday after Ascension Day', '2026-04-03', '2026-05-15', undefined, '2026-05-15'],
  ['on Whit Monday', '2026-04-13', '2026-05-25', 'holiday', '2026-05-26'],
  ['on a leap day', '2028-01-18', '2028-02-29', undefined, '2028-02-29'],
  ['from a leap day', '2028-02-29', '2028-04-11', undefined, '2028-04-11'],
  ['over a leap day', '2028-02-01', '2028-03-14', undefined, '2028-03-14'],
  ['over the end of a February without one', '2027-02-01', '2027-03-15', undefined, '2027-03-15'],
  ['over the night the clocks go forward', '2026-03-02', '2026-04-13', undefined, '2026-04-13'],
  ['over the night the clocks go back', '2026-10-05', '2026-11-16', undefined, '2026-11-16'],
];

for (const [title, written, counted, free, day] of CASES)
  test(`six weeks from ${written} end on ${day}: ${title}`, () => {
    assert.deepEqual(answerDays(wkkgz, written)?.answer, { counted, free, day });
  });

/** Day of the complaint, last day of six weeks, ten weeks later, why not, last day of those. */
const EXTENDED = [
  ['2026-11-23', '2027-01-04', '2027-02-01', undefined, '2027-02-01'],
  // Ten weeks from the complaint, also where the first six were moved.
  ['2026-11-13', '2026-12-28', '2027-01-22', undefined, '2027-01-22'],
  ['2026-10-16', '2026-11-27', '2026-12-25', 'holiday', '2026-12-28'],
  ['2026-10-17', '2026-11-30', '2026-12-26', 'saturday', '2026-12-28'],
  ['2028-02-29', '2028-04-11', '2028-05-09', undefined, '2028-05-09'],
];

for (const [written, answer, counted, free, day] of EXTENDED)
  test(`with four weeks more a complaint of ${written} has until ${day} instead of ${answer}`, () => {
    const days = answerDays(wkkgz, written);
    assert.equal(days.answer.day, answer);
    assert.deepEqual(days.extended, { counted, free, day });
  });

const two = (number) => String(number).padStart(2, '0');

/** Every day from 2015 to 2060, counted without a Date; 1 January 2015 was a Thursday. */
const DAYS = Array.from({ length: 46 }, (_, index) => 2015 + index).flatMap((year) =>
  [31, year % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`),
  ),
);
const DAY_BY_DAY = ['donderdag', 'vrijdag', 'zaterdag', 'zondag', 'maandag', 'dinsdag', 'woensdag'];

const library = new Holidays('NL');
const holidays = new Set(
  Array.from({ length: 46 }, (_, index) => library.getHolidays(2015 + index))
    .flat()
    .filter(({ type, name }) => type === 'public' || ['Goede Vrijdag', 'Bevrijdingsdag'].includes(name))
    .map(({ date }) => date.slice(0, 10)),
);

/** One day after the other, as with a finger on a calendar. */
function countedByHand(written, weeks) {
  const isFree = (at) => ['zaterdag', 'zondag'].includes(DAY_BY_DAY[at % 7]) || holidays.has(DAYS[at]);
  let at = DAYS.indexOf(written);
  for (let days = weeks * 7; days > 0; days -= 1) at += 1;
  while (isFree(at)) at += 1;
  return DAYS[at];
}

const anyDay = fc.constantFrom(...DAYS.slice(0, -200));

test('it is the day that comes out by hand, for six weeks and for ten', () => {
  fc.assert(
    fc.property(anyDay, (written) => {
      const { answer, extended } = answerDays(wkkgz, written);
      assert.equal(answer.day, countedByHand(written, 6));
      assert.equal(extended.day, countedByHand(written, 10));
    }),
    { numRuns: 3000 },
  );
});

test('it is never before the weeks are over, and says why when it is later', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (written, weeks) => {
      const { counted, free, day } = lastDay(written, weeks);
      assert.equal(DAYS.indexOf(counted) - DAYS.indexOf(written), weeks * 7);
      assert.equal(day > counted, free !== undefined);
      // Good Friday to Tuesday is the longest there is.
      assert.ok(DAYS.indexOf(day) - DAYS.indexOf(counted) <= 4);
    }),
  );
});

test('a later complaint never has an earlier last day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [first, last] = [one, other].sort();
      assert.ok(answerDays(wkkgz, first).answer.day <= answerDays(wkkgz, last).answer.day);
    }),
  );
});

for (const typed of [
  '',
  '2026',
  '2026-11',
  '2026-11-31',
  '2026-02-30',
  '2027-02-29',
  '2100-01-01',
  '2026-13-01',
  '2026-00-00',
  '12026-11-23',
  '+012026-11',
  '2026-11-23T10:00',
  '23-11-2026',
  'gisteren',
])
  test(`nothing is said of ${typed || 'an empty field'}`, () => {
    assert.equal(answerDays(wkkgz, typed), undefined);
  });

for (const typed of ['0002-11-23', '0202-11-23', '2014-12-31'])
  test(`nothing is said of ${typed}, before there was such a law`, () => {
    assert.equal(answerDays(wkkgz, typed), undefined);
  });

test('whatever is typed, it does not fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (typed) => {
      const days = answerDays(wkkgz, typed);
      assert.ok(days === undefined || days.written === typed);
    }),
  );
});

for (const law of [jeugdwet, wmo])
  test(`the ${law.short} gives no weeks, so nothing is counted`, () => {
    assert.equal(answerTerm(law), undefined);
    assert.equal(answerDays(law, '2026-11-23'), undefined);
  });

test('the weeks are those of the law', () => {
  const { term, article } = answerTerm(wkkgz);
  assert.equal(article, '17');
  assert.deepEqual(term, { amount: 6, unit: 'week', extension: { amount: 4, unit: 'week' } });
});
