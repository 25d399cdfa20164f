import type { Moment } from '../model/opening.js';

// Swedish writes a moment as ISO 8601 does: `2026-11-22 09:05`.
const clock = new Intl.DateTimeFormat('sv', {
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/**
 * What a clock in Amsterdam shows, wherever the visitor is.
 * @param now in milliseconds since 1970 (UTC)
 */
export function inAmsterdam(now: number): Moment {
  const [date = '', time = ''] = clock.format(now).split(' ');
  return { date, time };
}
