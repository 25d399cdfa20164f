import type { IsoDate, Weekday } from './channel.js';

const DAY = 86_400_000;
const WEEK: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

// A day alone is read in UTC, where every day has as many hours: no clock is ever put forward or back.

/** The day so many days later; earlier when the number is below nought. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** How many days lie between two days: 1 from a day to the next. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Which day of the week it is. */
export const weekdayOf = (date: IsoDate): Weekday => WEEK[new Date(date).getUTCDay()] as Weekday;

/** Whether there is such a day, or such a year: 31 February fits the pattern, and is 3 March to some browsers. */
export const isDay = (day: string): boolean =>
  day > '1000' && !!(new Date(day).toJSON() as string | null)?.startsWith(day);
