/**
 * What is said of opening hours never contradicts them: random hours at random moments of twenty years, held against
 * a walk from minute to minute over the real calendar. The walk shares no code with what it tries: Intl tells the day,
 * the weekday and the time of every single minute, and a library the holidays.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { build } from 'esbuild';
import fc from 'fast-check';

const { outputFiles } = await build({
  stdin: {
    contents: `export * from './src/model/opening.ts'; export * from './src/i18n/amsterdam.ts';`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const { openingOf, inAmsterdam } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const MINUTE = 60_000;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const YEARS = Array.from({ length: 23 }, (_, index) => 2025 + index);
const LONGEST_WALK = 31;

/** Days on which hours may differ. */
const library = new Holidays('NL');
const unsureDays = new Set(
  YEARS.flatMap((year) => [
    `${year}-12-24`,
    `${year}-12-31`,
    ...library
      .getHolidays(year)
      .filter(({ type, name }) => type === 'public' || /Goede Vrijdag|Bevrijdingsdag/.test(name))
      .map(({ date }) => date.slice(0, 10)),
  ]),
);

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a clock and a calendar in Amsterdam show: `Mon, 11/23/2026, 09:05`. */
function wallAt(instant) {
  const [, name, month, day, year, time] = /^(...), (..)\/(..)\/(....), (..:..)$/.exec(clock.format(instant));
  return { day: `${year}-${month}-${day}`, weekday: name.toLowerCase(), time };
}

const isStatedOn = ({ days }, weekday) => {
  if (days === 'every-day') return true;
  if (days === 'working-days') return ['mon', 'tue', 'wed', 'thu', 'fri'].includes(weekday);
  return days.includes(weekday);
};

/** The hours hold this minute, whatever day it is. */
const isStated = ({ hours, closed }, { day, weekday, time }) =>
  !closed.some(({ from, to = from }) => day >= from && day <= to) &&
  hours.some((one) => isStatedOn(one, weekday) && one.from <= time && time < one.to);

/** What may be said, by looking at every minute from now on. */
function walk(stated, start) {
  const now = wallAt(start);
  if (unsureDays.has(now.day)) return { state: 'unsure' };
  if (isStated(stated, now)) {
    for (let at = start; ; at += MINUTE) {
      const wall = wallAt(at);
      const isNextDay = wall.day !== now.day;
      if (isStated(stated, wall)) {
        if (isNextDay) return { state: 'open', until: undefined };
      } else return { state: 'open', until: isNextDay ? '24:00' : wall.time };
    }
  }
  let maybeSooner = false;
  let today = now.day;
  let inDays = 0;
  for (let at = start; ; at += MINUTE) {
    const wall = wallAt(at);
    if (wall.day !== today) inDays += 1;
    today = wall.day;
    if (inDays === LONGEST_WALK) return { state: 'closed', opens: undefined, maybeSooner };
    if (!isStated(stated, wall)) continue;
    if (!unsureDays.has(wall.day))
      return { state: 'closed', opens: { date: wall.day, time: wall.time, inDays }, maybeSooner };
    maybeSooner = true;
  }
}

const FIRST = Date.UTC(2026, 0, 1);
const LAST = Date.UTC(2046, 0, 1);
const two = (number) => String(number).padStart(2, '0');
const minutesOf = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const changesOfTheClock = [];
for (let hour = FIRST; hour < LAST; hour += 60 * MINUTE)
  if ((wallAt(hour + 60 * MINUTE).time.slice(0, 2) - wallAt(hour).time.slice(0, 2) + 24) % 24 !== 1)
    changesOfTheClock.push(hour);

/** Any minute of twenty years; more often one near a holiday, a new year or a change of the clock. */
const near = (instants, days) =>
  fc
    .tuple(fc.constantFrom(...instants), fc.integer({ min: -days * 1440, max: days * 1440 }))
    .map(([instant, minutes]) => instant + minutes * MINUTE);
const moments = fc
  .oneof(
    fc.integer({ min: FIRST / MINUTE, max: LAST / MINUTE }).map((minute) => minute * MINUTE),
    near(
      [...unsureDays].map((day) => Date.parse(day)).filter((one) => one < LAST),
      5,
    ),
    near(changesOfTheClock, 1),
  )
  .filter((one) => one >= FIRST && one < LAST);

/** On the two nights on which the clock changes, the time from two to three is left out, or comes twice. */
const isAmbiguous = (minutes) => minutes >= 120 && minutes < 180;
const daysOf = fc.oneof(
  fc.constant('working-days'),
  fc.constant('every-day'),
  fc.subarray(WEEK, { minLength: 1 }),
);
const quarters = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15);
const times = fc.oneof(quarters, quarters, fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 1440));
const hoursOf = (areAmbiguous) =>
  fc
    .tuple(daysOf, times, times)
    .filter(([, a, b]) => a !== b && (areAmbiguous || !(isAmbiguous(a) || isAmbiguous(b))))
    .map(([days, a, b]) => ({ days, from: timeOf(Math.min(a, b)), to: timeOf(Math.max(a, b)) }));
const hours = (areAmbiguous) => fc.array(hoursOf(areAmbiguous), { minLength: 1, maxLength: 4 });

/** The same day at a minute where something begins or ends, or one beside it. */
const movedTo = (now, time, beside) =>
  now + (minutesOf(time) + beside - minutesOf(wallAt(now).time)) * MINUTE;

/** Closed dates around the moment: elsewhere in twenty years they would say nothing. */
const situations = (areAmbiguous) =>
  fc
    .record({
      moment: moments,
      beside: fc.option(fc.integer({ min: -1, max: 1 })),
      hours: hours(areAmbiguous),
      closed: fc.array(
        fc.record({ after: fc.integer({ min: -10, max: 20 }), length: fc.integer({ min: 0, max: 8 }) }),
        { maxLength: 2 },
      ),
    })
    .map(({ moment, beside, hours: stated, closed }) => ({
      now:
        beside === null ? moment : movedTo(moment, stated[0][moment % (2 * MINUTE) ? 'from' : 'to'], beside),
      hours: stated,
      closed: closed.map(({ after, length }) => {
        const dayAfter = (days) => new Date(moment + days * 1440 * MINUTE).toISOString().slice(0, 10);
        return { from: dayAfter(after), ...(length && { to: dayAfter(after + length) }) };
      }),
    }));

const told = ({ now, ...stated }) => openingOf(stated, inAmsterdam(now));
const plain = (opening) => JSON.parse(JSON.stringify(opening));

test('every minute that is walked is told by the same clock', () => {
  fc.assert(
    fc.property(moments, (now) => {
      const { day, time } = wallAt(now);
      assert.deepEqual(inAmsterdam(now), { date: day, time });
    }),
    { numRuns: 2000 },
  );
});

test('open only when a stated stretch holds this minute, closed only when none does, nothing on a day that is unsure', () => {
  fc.assert(
    fc.property(situations(true), (situation) => {
      const { state } = told(situation);
      const wall = wallAt(situation.now);
      const expected = unsureDays.has(wall.day) ? 'unsure' : isStated(situation, wall) ? 'open' : 'closed';
      assert.equal(state, expected);
    }),
    { numRuns: 8000 },
  );
});

test('open until the first minute that is not, and closed until the first sure one that is', () => {
  const states = {};
  fc.assert(
    fc.property(situations(false), (situation) => {
      const said = plain(told(situation));
      assert.deepEqual(said, plain(walk(situation, situation.now)));
      const kind = `${said.state}${said.maybeSooner ? ', maybe sooner' : ''}${said.until || said.opens ? ', told until when' : ''}`;
      states[kind] = (states[kind] ?? 0) + 1;
    }),
    { numRuns: 800 },
  );
  // Every kind of answer was tried, and more than once.
  for (const kind of [
    'unsure',
    'open',
    'open, told until when',
    'closed, told until when',
    'closed, maybe sooner, told until when',
  ])
    assert.ok(states[kind] > 10, `${kind}: ${JSON.stringify(states)}`);
});

test('nothing is ever said where the days of some hours are not stated', () => {
  const daysless = hoursOf(true).map(({ from, to }) => ({ from, to }));
  fc.assert(
    fc.property(situations(true), fc.array(daysless, { minLength: 1, maxLength: 2 }), (situation, others) => {
      const mixed = [...situation.hours, ...others].sort((a, b) => (a.from < b.from ? -1 : 1));
      assert.equal(told({ ...situation, hours: mixed }), undefined);
      assert.equal(told({ ...situation, hours: others }), undefined);
    }),
    { numRuns: 2000 },
  );
});
