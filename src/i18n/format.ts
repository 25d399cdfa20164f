import type { ClockTime, Weekday } from '../model/channel.js';

/**
 * English as it is written this side of the ocean (`21 November 2026`, `17:00`), and Arabic with the digits that stand
 * in phone numbers, addresses and letters too.
 */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const tagOf = (locale: string): string => TAGS[locale] ?? locale;

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `a, b of c`, or `a, b en c`, as the language does it. */
export const listText = (
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(tagOf(locale), { type }).format(items);

/** The same for what is more than text: the items, and the words between them. */
export const listParts = <Item>(
  locale: string,
  items: readonly Item[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): readonly (Item | string)[] =>
  new Intl.ListFormat(tagOf(locale), { type })
    .formatToParts(items.map((_, at) => String(at)))
    .map(({ type: kind, value }) => (kind === 'element' ? (items[Number(value)] as Item) : value));

/** Between the parts of an address or a name. */
export const commaOf = (locale: string): string => (locale === 'ar' ? '، ' : ', ');

/** A day written out: `21 november 2026`. A day has no time zone: it is read and written in UTC. */
export const dateText = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** The same with its day of the week: `maandag 4 januari 2027`. */
export const fullDateText = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));

/** A time of day as the language writes it. Dutch has a full stop and no nought, where Intl gives `09:00`. */
export const timeText = (locale: string, time: ClockTime): string =>
  locale === 'nl'
    ? time.replace(/^0/, '').replace(':', '.')
    : new Intl.DateTimeFormat(tagOf(locale), { timeStyle: 'short', timeZone: 'UTC' }).format(
        new Date(`1970-01-01T${time}Z`),
      );

// 5 January 1970 was a Monday.
const dayOf = (day: Weekday): number => Date.UTC(1970, 0, 5 + WEEK.indexOf(day));

/** Days of the week by name; three or more that run on are said as a stretch: `maandag–donderdag`. */
export function daysText(locale: string, days: readonly Weekday[]): string {
  const name = new Intl.DateTimeFormat(tagOf(locale), { weekday: 'long', timeZone: 'UTC' });
  const runs: Weekday[][] = [];
  for (const day of WEEK) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === WEEK[WEEK.indexOf(day) - 1]) run.push(day);
    else runs.push([day]);
  }
  return listText(
    locale,
    runs.flatMap((run) =>
      run.length > 2
        ? name.formatRange(dayOf(run[0] as Weekday), dayOf(run.at(-1) as Weekday))
        : run.map((day) => name.format(dayOf(day))),
    ),
  );
}

/** A day that is near: `vandaag`, `morgen`, `maandag`; with its date when a week or more lies between. */
export const dayText = (
  locale: string,
  { date, inDays }: { readonly date: string; readonly inDays: number },
): string =>
  inDays < 2
    ? new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' }).format(inDays, 'day')
    : new Intl.DateTimeFormat(tagOf(locale), {
        weekday: 'long',
        ...(inDays > 6 && { day: 'numeric', month: 'long' }),
        timeZone: 'UTC',
      }).format(new Date(date));

/** A stretch of time in whole units: `6 weken`. */
export const durationText = (locale: string, amount: number, unit: string): string =>
  new Intl.NumberFormat(tagOf(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(amount);

/** A sum in euros, without cents when there are none: `€ 52,50`, `€ 25.000`. */
export const moneyText = (locale: string, amount: number): string =>
  new Intl.NumberFormat(tagOf(locale), {
    style: 'currency',
    currency: 'EUR',
    // Ukrainian writes `EUR` otherwise.
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: amount % 1 ? 2 : 0,
  }).format(amount);

/** Days from one to another, written out: `21–27 december 2026`. */
export const datesText = (locale: string, from: string, to = from): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    new Date(from),
    new Date(to),
  );
