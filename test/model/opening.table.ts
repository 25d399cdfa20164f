/**
 * What can be said at a moment of hours that a source states. The table knows no browser and no test runner: it is
 * tried in all engines, and in other time zones by Node.
 */
import { inAmsterdam } from '../../src/i18n/amsterdam.js';
import type { Channel } from '../../src/model/channel.js';
import { type Moment, openingOf } from '../../src/model/opening.js';

type Stated = Pick<Channel, 'hours' | 'closed'>;

export interface OpeningCase {
  readonly what: string;
  readonly stated: Stated;
  /** As a clock in Amsterdam shows it, `2026-11-23 09:00`, or by world time: `2026-11-23T08:00Z`. */
  readonly at: string;
  /** `open until 17:00`, `open`, `closed until 2026-11-23 09:00 (0)`, `closed`, `unsure` or `nothing`. */
  readonly says: string;
}

const momentOf = (at: string): Moment => {
  if (at.endsWith('Z')) return inAmsterdam(Date.parse(at))!;
  const [date = '', time = ''] = at.split(' ');
  return { date, time };
};

/** What is said, in one line. */
export function saidOf({ stated, at }: Pick<OpeningCase, 'stated' | 'at'>): string {
  const opening = openingOf(stated, momentOf(at));
  if (!opening) return 'nothing';
  if (opening.state === 'unsure') return 'unsure';
  if (opening.state === 'open') return opening.until ? `open until ${opening.until}` : 'open';
  const { opens, maybeSooner } = opening;
  const sooner = maybeSooner ? ', maybe sooner' : '';
  return opens ? `closed until ${opens.date} ${opens.time} (${opens.inDays})${sooner}` : `closed${sooner}`;
}

const OFFICE: Stated = { hours: [{ days: 'working-days', from: '09:00', to: '17:00' }] };
const NOON: Stated = {
  hours: [
    { days: 'working-days', from: '13:00', to: '17:00' },
    { days: 'working-days', from: '09:00', to: '12:00' },
  ],
};
const CHAT: Stated = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu'], from: '16:00', to: '20:00' },
    { days: ['fri'], from: '15:00', to: '17:00' },
  ],
};
const DAILY: Stated = { hours: [{ days: 'every-day', from: '08:00', to: '22:00' }] };
const ALWAYS: Stated = { hours: [{ days: 'every-day', from: '00:00', to: '24:00' }] };
const TOUCHING: Stated = {
  hours: [
    { days: ['mon'], from: '12:00', to: '15:00' },
    { days: 'working-days', from: '09:00', to: '12:00' },
  ],
};
const OVERLAPPING: Stated = {
  hours: [
    { days: ['mon'], from: '09:00', to: '18:00' },
    { days: ['mon'], from: '10:00', to: '11:00' },
    { days: ['mon'], from: '17:00', to: '20:00' },
    { days: ['mon'], from: '09:00', to: '10:00' },
  ],
};
const NIGHT: Stated = {
  hours: [
    { days: ['fri'], from: '20:00', to: '24:00' },
    { days: ['sat'], from: '00:00', to: '02:00' },
  ],
};
/** In the hour that is left out in March, and comes twice in October. */
const AT_TWO: Stated = { hours: [{ days: ['sun'], from: '02:00', to: '03:00' }] };
const SUNDAY: Stated = { hours: [{ days: ['sun'], from: '01:00', to: '04:00' }] };
const without = (stated: Stated, ...closed: NonNullable<Stated['closed']>): Stated => ({ ...stated, closed });
const DAYLESS: Stated = { hours: [{ from: '09:00', to: '12:00' }] };

type Row = readonly [at: string, says: string];
const rows = (what: string, stated: Stated, ...list: readonly Row[]): readonly OpeningCase[] =>
  list.map(([at, says]) => ({ what, stated, at, says }));

const minutes = [
  ...rows(
    'office hours on a Monday',
    OFFICE,
    ['2026-11-23 00:00', 'closed until 2026-11-23 09:00 (0)'],
    ['2026-11-23 08:59', 'closed until 2026-11-23 09:00 (0)'],
    ['2026-11-23 09:00', 'open until 17:00'],
    ['2026-11-23 09:01', 'open until 17:00'],
    ['2026-11-23 12:00', 'open until 17:00'],
    ['2026-11-23 16:59', 'open until 17:00'],
    ['2026-11-23 17:00', 'closed until 2026-11-24 09:00 (1)'],
    ['2026-11-23 17:01', 'closed until 2026-11-24 09:00 (1)'],
    ['2026-11-23 23:59', 'closed until 2026-11-24 09:00 (1)'],
  ),
  ...rows(
    'office hours around a weekend',
    OFFICE,
    ['2026-11-20 16:59', 'open until 17:00'],
    ['2026-11-20 17:00', 'closed until 2026-11-23 09:00 (3)'],
    ['2026-11-21 12:00', 'closed until 2026-11-23 09:00 (2)'],
    ['2026-11-22 12:00', 'closed until 2026-11-23 09:00 (1)'],
    ['2026-11-22 23:59', 'closed until 2026-11-23 09:00 (1)'],
    ['2026-11-23 00:00', 'closed until 2026-11-23 09:00 (0)'],
  ),
  ...rows(
    'two stretches a day',
    NOON,
    ['2026-11-23 11:59', 'open until 12:00'],
    ['2026-11-23 12:00', 'closed until 2026-11-23 13:00 (0)'],
    ['2026-11-23 12:59', 'closed until 2026-11-23 13:00 (0)'],
    ['2026-11-23 13:00', 'open until 17:00'],
    ['2026-11-23 17:00', 'closed until 2026-11-24 09:00 (1)'],
  ),
  ...rows(
    'stretches that touch',
    TOUCHING,
    ['2026-11-23 09:00', 'open until 15:00'],
    ['2026-11-23 11:59', 'open until 15:00'],
    ['2026-11-23 12:00', 'open until 15:00'],
    ['2026-11-23 15:00', 'closed until 2026-11-24 09:00 (1)'],
    ['2026-11-24 11:59', 'open until 12:00'],
    ['2026-11-24 12:00', 'closed until 2026-11-25 09:00 (1)'],
  ),
  ...rows(
    'stretches that overlap',
    OVERLAPPING,
    ['2026-11-23 09:30', 'open until 20:00'],
    ['2026-11-23 10:30', 'open until 20:00'],
    ['2026-11-23 19:59', 'open until 20:00'],
    ['2026-11-23 20:00', 'closed until 2026-11-30 09:00 (7)'],
  ),
];

const days = [
  ...rows(
    'listed days',
    CHAT,
    ['2026-11-26 15:59', 'closed until 2026-11-26 16:00 (0)'],
    ['2026-11-26 16:00', 'open until 20:00'],
    ['2026-11-26 20:00', 'closed until 2026-11-27 15:00 (1)'],
    ['2026-11-27 14:59', 'closed until 2026-11-27 15:00 (0)'],
    ['2026-11-27 15:00', 'open until 17:00'],
    ['2026-11-27 17:00', 'closed until 2026-11-30 16:00 (3)'],
    ['2026-11-28 16:30', 'closed until 2026-11-30 16:00 (2)'],
  ),
  ...rows(
    'every day',
    DAILY,
    ['2026-11-28 07:59', 'closed until 2026-11-28 08:00 (0)'],
    ['2026-11-28 08:00', 'open until 22:00'],
    ['2026-11-29 21:59', 'open until 22:00'],
    ['2026-11-29 22:00', 'closed until 2026-11-30 08:00 (1)'],
  ),
  ...rows(
    'day and night',
    ALWAYS,
    ['2026-11-28 00:00', 'open'],
    ['2026-11-28 12:00', 'open'],
    ['2026-11-28 23:59', 'open'],
    ['2026-12-25 12:00', 'unsure'],
  ),
  ...rows(
    'day and night, but one day',
    without(ALWAYS, { from: '2026-11-29' }),
    ['2026-11-27 23:59', 'open'],
    ['2026-11-28 23:59', 'open until 24:00'],
    ['2026-11-29 00:00', 'closed until 2026-11-30 00:00 (1)'],
    ['2026-11-30 00:00', 'open'],
  ),
  ...rows(
    'hours up to midnight, and on from there',
    NIGHT,
    ['2026-11-27 19:59', 'closed until 2026-11-27 20:00 (0)'],
    ['2026-11-27 20:00', 'open'],
    ['2026-11-27 23:59', 'open'],
    ['2026-11-28 00:00', 'open until 02:00'],
    ['2026-11-28 01:59', 'open until 02:00'],
    ['2026-11-28 02:00', 'closed until 2026-12-04 20:00 (6)'],
  ),
  ...rows(
    'hours up to midnight',
    { hours: [{ days: ['fri'], from: '20:00', to: '24:00' }] },
    ['2026-11-27 23:59', 'open until 24:00'],
    ['2026-11-28 00:00', 'closed until 2026-12-04 20:00 (6)'],
  ),
];

const unsaid = [
  ...rows(
    'no days stated',
    DAYLESS,
    ['2026-11-23 10:00', 'nothing'],
    ['2026-11-23 13:00', 'nothing'],
    ['2026-11-22 10:00', 'nothing'],
    ['2026-12-25 10:00', 'nothing'],
  ),
  ...rows(
    'days stated for some hours only',
    { hours: [...(OFFICE.hours ?? []), ...(DAYLESS.hours ?? [])] },
    ['2026-11-23 10:00', 'nothing'],
    ['2026-11-23 18:00', 'nothing'],
  ),
  ...rows('no hours at all', {}, ['2026-11-23 10:00', 'nothing'], ['2026-12-25 10:00', 'nothing']),
  ...rows('an empty list of hours', { hours: [] }, ['2026-11-23 10:00', 'nothing']),
  ...rows(
    'closed dates and no hours',
    { closed: [{ from: '2026-11-23' }] },
    ['2026-11-23 10:00', 'nothing'],
    ['2026-11-24 10:00', 'nothing'],
  ),
];

const closedDates = [
  ...rows(
    'one day that is closed',
    without(OFFICE, { from: '2026-11-24' }),
    ['2026-11-23 16:59', 'open until 17:00'],
    ['2026-11-23 17:00', 'closed until 2026-11-25 09:00 (2)'],
    ['2026-11-24 10:00', 'closed until 2026-11-25 09:00 (1)'],
    ['2026-11-25 09:00', 'open until 17:00'],
  ),
  ...rows(
    'days in a row that are closed',
    without(OFFICE, { from: '2026-11-23', to: '2026-11-25' }),
    ['2026-11-20 16:59', 'open until 17:00'],
    ['2026-11-20 17:00', 'closed until 2026-11-26 09:00 (6)'],
    ['2026-11-23 10:00', 'closed until 2026-11-26 09:00 (3)'],
    ['2026-11-25 23:59', 'closed until 2026-11-26 09:00 (1)'],
    ['2026-11-26 09:00', 'open until 17:00'],
  ),
  ...rows(
    'a fortnight that is closed',
    without(OFFICE, { from: '2026-08-01', to: '2026-08-16' }),
    ['2026-07-31 17:00', 'closed until 2026-08-17 09:00 (17)'],
    ['2026-08-10 12:00', 'closed until 2026-08-17 09:00 (7)'],
    ['2026-08-11 12:00', 'closed until 2026-08-17 09:00 (6)'],
  ),
  ...rows(
    'two months that are closed',
    without(OFFICE, { from: '2026-07-01', to: '2026-08-31' }),
    ['2026-07-01 10:00', 'closed'],
    ['2026-07-31 23:59', 'closed'],
    ['2026-08-01 00:00', 'closed'],
    ['2026-08-02 00:00', 'closed until 2026-09-01 09:00 (30)'],
  ),
  ...rows(
    'closed between Christmas and New Year',
    without(OFFICE, { from: '2026-12-24', to: '2027-01-03' }),
    ['2026-12-23 17:00', 'closed until 2027-01-04 09:00 (12)'],
    ['2026-12-28 10:00', 'closed until 2027-01-04 09:00 (7)'],
    ['2026-12-25 10:00', 'unsure'],
  ),
  ...rows(
    'two closed stretches, not in order',
    without(OFFICE, { from: '2026-11-25' }, { from: '2026-11-23', to: '2026-11-24' }),
    ['2026-11-22 10:00', 'closed until 2026-11-26 09:00 (4)'],
  ),
];

/** Every day on which hours may differ in a year whose Easter is known, and the days beside it. */
const holidays = [
  ...(
    [
      ['2026-01-01', "New Year's Day"],
      ['2026-04-03', 'Good Friday'],
      ['2026-04-05', 'Easter Sunday'],
      ['2026-04-06', 'Easter Monday'],
      ['2026-04-27', "the King's birthday"],
      ['2031-04-26', "the King's birthday, a day earlier for the Sunday"],
      ['2026-05-05', '5 May'],
      ['2026-05-14', 'Ascension Day'],
      ['2026-05-24', 'Whit Sunday'],
      ['2026-05-25', 'Whit Monday'],
      ['2026-12-24', '24 December'],
      ['2026-12-25', 'Christmas'],
      ['2026-12-26', 'the second Christmas day'],
      ['2026-12-31', '31 December'],
      ['2027-03-28', 'Easter Sunday on which the clock changes'],
    ] as const
  ).flatMap(([date, what]) => [
    ...rows(
      what,
      OFFICE,
      [`${date} 00:00`, 'unsure'],
      [`${date} 10:00`, 'unsure'],
      [`${date} 23:59`, 'unsure'],
    ),
    ...rows(
      what,
      DAILY,
      [`${date} 07:00`, 'unsure'],
      [`${date} 10:00`, 'unsure'],
      [`${date} 23:00`, 'unsure'],
    ),
    ...rows(what, ALWAYS, [`${date} 10:00`, 'unsure']),
    ...rows(what, without(OFFICE, { from: date }), [`${date} 10:00`, 'unsure']),
    ...rows(what, DAYLESS, [`${date} 10:00`, 'nothing']),
  ]),
  ...rows(
    'days beside holidays',
    DAILY,
    ['2026-04-02 12:00', 'open until 22:00'],
    ['2026-04-04 12:00', 'open until 22:00'],
    ['2026-04-07 12:00', 'open until 22:00'],
    ['2026-04-26 12:00', 'open until 22:00'],
    ['2031-04-27 12:00', 'open until 22:00'],
    ['2026-05-04 12:00', 'open until 22:00'],
    ['2026-05-15 12:00', 'open until 22:00'],
    ['2026-12-23 12:00', 'open until 22:00'],
    ['2026-12-27 12:00', 'open until 22:00'],
    ['2027-01-02 12:00', 'open until 22:00'],
  ),
  ...rows(
    'a next opening after holidays',
    OFFICE,
    ['2026-04-02 17:00', 'closed until 2026-04-07 09:00 (5), maybe sooner'],
    ['2026-04-04 12:00', 'closed until 2026-04-07 09:00 (3), maybe sooner'],
    ['2026-12-23 17:00', 'closed until 2026-12-28 09:00 (5), maybe sooner'],
    ['2026-12-30 17:00', 'closed until 2027-01-04 09:00 (5), maybe sooner'],
    ['2027-01-02 12:00', 'closed until 2027-01-04 09:00 (2)'],
    ['2026-04-24 17:00', 'closed until 2026-04-28 09:00 (4), maybe sooner'],
    ['2026-05-13 17:00', 'closed until 2026-05-15 09:00 (2), maybe sooner'],
  ),
  ...rows(
    'a holiday on a day that the hours leave out',
    { hours: [{ days: ['sat'], from: '09:00', to: '12:00' }] },
    ['2026-04-02 10:00', 'closed until 2026-04-04 09:00 (2)'],
    ['2026-04-04 12:00', 'closed until 2026-04-11 09:00 (7)'],
    ['2026-12-20 12:00', 'closed until 2027-01-02 09:00 (13), maybe sooner'],
  ),
  ...rows(
    'closed on the holiday by its own word',
    without(OFFICE, { from: '2026-04-03', to: '2026-04-06' }),
    ['2026-04-02 17:00', 'closed until 2026-04-07 09:00 (5)'],
  ),
  ...rows(
    'day and night, the evening before a holiday and the day after',
    ALWAYS,
    ['2026-12-23 23:59', 'open'],
    ['2026-12-27 00:00', 'open'],
  ),
];

/** By world time, so that Amsterdam's own clock is tried: 1 o'clock UTC is when it changes. */
const clockChanges = [
  ...rows(
    'the last Sunday of March 2026',
    SUNDAY,
    ['2026-03-28T22:59Z', 'closed until 2026-03-29 01:00 (1)'],
    ['2026-03-28T23:00Z', 'closed until 2026-03-29 01:00 (0)'],
    ['2026-03-28T23:59Z', 'closed until 2026-03-29 01:00 (0)'],
    ['2026-03-29T00:00Z', 'open until 04:00'],
    ['2026-03-29T00:59Z', 'open until 04:00'],
    ['2026-03-29T01:00Z', 'open until 04:00'],
    ['2026-03-29T01:59Z', 'open until 04:00'],
    ['2026-03-29T02:00Z', 'closed until 2026-04-12 01:00 (14), maybe sooner'],
  ),
  ...rows(
    'the last Sunday of October 2026',
    SUNDAY,
    ['2026-10-24T22:59Z', 'closed until 2026-10-25 01:00 (0)'],
    ['2026-10-24T23:00Z', 'open until 04:00'],
    ['2026-10-25T00:30Z', 'open until 04:00'],
    ['2026-10-25T01:30Z', 'open until 04:00'],
    ['2026-10-25T02:59Z', 'open until 04:00'],
    ['2026-10-25T03:00Z', 'closed until 2026-11-01 01:00 (7)'],
  ),
  ...rows(
    'the hour that is left out, or comes twice',
    AT_TWO,
    ['2026-03-29T00:59Z', 'closed until 2026-03-29 02:00 (0)'],
    ['2026-03-29T01:00Z', 'closed until 2026-04-12 02:00 (14), maybe sooner'],
    ['2026-10-24T23:59Z', 'closed until 2026-10-25 02:00 (0)'],
    ['2026-10-25T00:00Z', 'open until 03:00'],
    ['2026-10-25T00:59Z', 'open until 03:00'],
    ['2026-10-25T01:00Z', 'open until 03:00'],
    ['2026-10-25T01:59Z', 'open until 03:00'],
    ['2026-10-25T02:00Z', 'closed until 2026-11-01 02:00 (7)'],
  ),
  ...rows(
    'the Sunday of October 2027',
    SUNDAY,
    ['2027-10-30T22:59Z', 'closed until 2027-10-31 01:00 (0)'],
    ['2027-10-30T23:00Z', 'open until 04:00'],
    ['2027-10-31T02:59Z', 'open until 04:00'],
    ['2027-10-31T03:00Z', 'closed until 2027-11-07 01:00 (7)'],
  ),
  // In March 2027 it is Easter: only its Monday can tell.
  ...[
    ['2026-03-27', '08', '16'],
    ['2026-03-30', '07', '15'],
    ['2026-10-23', '07', '15'],
    ['2026-10-26', '08', '16'],
    ['2027-03-25', '08', '16'],
    ['2027-03-30', '07', '15'],
    ['2027-10-29', '07', '15'],
    ['2027-11-01', '08', '16'],
  ].flatMap(([date = '', first = '', last = '']) =>
    rows(
      'office hours beside a change of the clock',
      OFFICE,
      [`${date}T${first}:00Z`, 'open until 17:00'],
      [`${date}T${String(Number(first) - 1).padStart(2, '0')}:59Z`, `closed until ${date} 09:00 (0)`],
      [`${date}T${String(Number(last) - 1)}:59Z`, 'open until 17:00'],
    ),
  ),
  ...rows(
    'office hours over a change of the clock',
    OFFICE,
    ['2026-03-27T16:00Z', 'closed until 2026-03-30 09:00 (3)'],
    ['2026-10-23T15:00Z', 'closed until 2026-10-26 09:00 (3)'],
    ['2026-10-25T22:59Z', 'closed until 2026-10-26 09:00 (1)'],
    ['2026-10-25T23:00Z', 'closed until 2026-10-26 09:00 (0)'],
  ),
  ...rows(
    'midnight in Amsterdam, which is no midnight by world time',
    DAILY,
    ['2026-12-31T22:59Z', 'unsure'],
    ['2026-12-31T23:00Z', 'unsure'],
    ['2027-01-01T22:59Z', 'unsure'],
    ['2027-01-01T23:00Z', 'closed until 2027-01-02 08:00 (0)'],
    ['2026-12-23T22:59Z', 'closed until 2026-12-27 08:00 (4), maybe sooner'],
    ['2026-12-23T23:00Z', 'unsure'],
    ['2028-02-28T23:00Z', 'closed until 2028-02-29 08:00 (0)'],
  ),
];

export const CASES: readonly OpeningCase[] = [
  ...minutes,
  ...days,
  ...unsaid,
  ...closedDates,
  ...holidays,
  ...clockChanges,
];
