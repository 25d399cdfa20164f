import { addDays, weekdayOf } from './calendar.js';
import type { Channel, ClockTime, Hours, IsoDate } from './channel.js';
import { mayDiffer } from './holidays.js';

/** A moment as a clock in Amsterdam shows it. */
export interface Moment {
  readonly date: IsoDate;
  readonly time: ClockTime;
}

/** Whether somebody answers. */
export type Opening =
  /** `until` is absent where they go on after midnight. */
  | { readonly state: 'open'; readonly until?: ClockTime | undefined }
  /** A day on which hours may differ: nothing can be said. */
  | { readonly state: 'unsure' }
  | {
      readonly state: 'closed';
      /** When they do again, as far as that can be said. */
      readonly opens?: Opens | undefined;
      /** True when a day lies before it on which hours may differ. */
      readonly maybeSooner: boolean;
    };

/** When somebody answers again. */
export interface Opens extends Moment {
  /** From now on: 0 is today. */
  readonly inDays: number;
}

/** How far to look ahead, in days: longer than any holidays, with a file's own closed dates beside them. */
const AHEAD = 31;

const isOn = ({ days }: Hours, date: IsoDate): boolean => {
  const weekday = weekdayOf(date);
  return days === 'working-days' ? !/s[au]/.test(weekday) : days === 'every-day' || !!days?.includes(weekday);
};

/**
 * Whether somebody answers at a moment, by the hours the source states.
 * A wrong "closed" is worse than none: nothing is said where the source leaves out a day.
 * @returns undefined where no hours are stated, or some without their days
 */
export function openingOf(
  { hours = [], closed = [] }: Pick<Channel, 'hours' | 'closed'>,
  { date, time }: Moment,
): Opening | undefined {
  if (!hours[0] || hours.some(({ days }) => !days)) return undefined;
  if (mayDiffer(date)) return { state: 'unsure' };
  const isClosed = (day: IsoDate): boolean => closed.some(({ from, to = from }) => from <= day && day <= to);
  const on = (day: IsoDate): readonly Hours[] => (isClosed(day) ? [] : hours.filter((one) => isOn(one, day)));
  let until: ClockTime | undefined;
  // One stretch may go on in another.
  for (const { from, to } of [...on(date)].sort((a, b) => (a.from < b.from ? -1 : 1)))
    if (from <= (until ?? time) && to > (until ?? time)) until = to;
  if (until) {
    const goesOn = until === '24:00' && on(addDays(date, 1)).some(({ from }) => from === '00:00');
    return { state: 'open', until: goesOn ? undefined : until };
  }
  let maybeSooner = false;
  for (let inDays = 0; inDays < AHEAD; inDays += 1) {
    const day = addDays(date, inDays);
    const [from] = on(day)
      .map((one) => one.from)
      .filter((start) => inDays || start > time)
      .sort();
    if (!from) continue;
    if (!mayDiffer(day)) return { state: 'closed', opens: { date: day, time: from, inDays }, maybeSooner };
    maybeSooner = true;
  }
  return { state: 'closed', maybeSooner };
}
