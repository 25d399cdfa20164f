import type { Moment } from '../model/opening.js';

let clock: Intl.DateTimeFormat | undefined;

/**
 * What a clock in Amsterdam shows, wherever the visitor is.
 * @param now in milliseconds since 1970 (UTC)
 * @returns undefined where that cannot be told: a browser without Swedish, or a year of five digits
 * @throws RangeError where a browser has no time zones, or `now` is no time
 */
export function inAmsterdam(now: number): Moment | undefined {
  // Swedish writes a moment as ISO 8601 does: `2026-11-22 09:05`.
  clock ??= new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  });
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(clock.format(now)) ?? [];
  return date && time ? { date, time } : undefined;
}
