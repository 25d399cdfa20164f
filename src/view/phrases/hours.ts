import { msg, str } from '@lit/localize';
import { daysText, timeText } from '../../i18n/format.js';
import type { Hours, Weekday } from '../../model/channel.js';
import { WHOLE_FORMAT } from '../../model/scope.js';

/** When somebody answers, in words: `op werkdagen van 9.00 tot 17.00 uur`. Says so when the days are not known. */
export function hoursText(locale: string, { days, from: opens, to: closes }: Hours): string {
  const from = timeText(locale, opens);
  const to = timeText(locale, closes);
  if (!days) return msg(str`van ${from} tot ${to} uur (dagen niet vermeld)`, { id: 'hours.days-unknown' });
  if (days === 'working-days')
    return msg(str`op werkdagen van ${from} tot ${to} uur`, { id: 'hours.working-days' });
  if (WHOLE_FORMAT && days === 'every-day')
    return opens === '00:00' && closes === '24:00'
      ? msg('dag en nacht', { id: 'hours.always' })
      : msg(str`elke dag van ${from} tot ${to} uur`, { id: 'hours.every-day' });
  return msg(str`${daysText(locale, days as readonly Weekday[])} van ${from} tot ${to} uur`, {
    id: 'hours.on-days',
  });
}
