import type { Channel, ClockTime, IsoDate } from './channel.js';
/** A moment as a clock in Amsterdam shows it. */
export interface Moment {
    readonly date: IsoDate;
    readonly time: ClockTime;
}
/** Whether somebody answers. */
export type Opening = 
/** `until` is absent where they go on after midnight. */
{
    readonly state: 'open';
    readonly until?: ClockTime | undefined;
}
/** A day on which hours may differ: nothing can be said. */
 | {
    readonly state: 'unsure';
} | {
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
/**
 * Whether somebody answers at a moment, by the hours the source states.
 * A wrong "closed" is worse than none: nothing is said where the source leaves out a day.
 * @returns undefined where no hours are stated, or some without their days
 */
export declare function openingOf({ hours, closed }: Pick<Channel, 'hours' | 'closed'>, { date, time }: Moment): Opening | undefined;
