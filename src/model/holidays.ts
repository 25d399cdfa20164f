import { addDays, daysBetween, weekdayOf } from './calendar.js';
import type { IsoDate } from './channel.js';

/**
 * How many days a day comes after Easter Sunday of its year; below nought when it comes before.
 *
 * Easter is the Sunday after the first full moon of spring. The moon is reckoned by Gauss's Easter rule with the
 * number it has for 1900–2199 (M = 24); the Sunday after it is looked up instead of calculated.
 */
function daysSinceEaster(date: IsoDate): number {
  const year = date.slice(0, 4);
  const golden = Number(year) % 19;
  const moon = (19 * golden + 24) % 30;
  const isLate = moon > 28 || (moon > 27 && golden > 10);
  // Not Number(isLate): UglifyJS, at its hardest, makes a text of that.
  const fullMoon = addDays(`${year}-03-21`, moon - (isLate ? 1 : 0));
  return daysBetween(fullMoon, date) - 7 + new Date(fullMoon).getUTCDay();
}

/** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const AROUND_EASTER = [-2, 1, 39, 50];

/** 27 April; the day before when that is a Sunday. */
const isKingsDay = (date: IsoDate): boolean =>
  (/04-27$/.test(date) && weekdayOf(date) !== 'sun') || (/04-26$/.test(date) && weekdayOf(date) === 'sat');

/**
 * Whether a day is a generally recognised holiday, as article 3 of the Algemene termijnenwet lists them: New Year's
 * Day, Good Friday (put on a par with them), Easter Monday, Ascension Day, Whit Monday, both Christmas days, the
 * King's birthday as it is celebrated and 5 May.
 * @param date from 1900 to 2199
 */
export const isHoliday = (date: IsoDate): boolean =>
  /-(01-01|05-05|12-2[56])$/.test(date) || isKingsDay(date) || AROUND_EASTER.includes(daysSinceEaster(date));

/**
 * Whether opening hours may differ on a day: on those holidays, on Easter and Whit Sunday, and on 24 and 31
 * December.
 * @param date from 1900 to 2199
 */
export const mayDiffer = (date: IsoDate): boolean =>
  isHoliday(date) || /12-(24|31)$/.test(date) || [0, 49].includes(daysSinceEaster(date));
