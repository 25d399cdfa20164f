import type { IsoDate, Weekday } from './channel.js';
/** The day so many days later; earlier when the number is below nought. */
export declare const addDays: (date: IsoDate, days: number) => IsoDate;
/** How many days lie between two days: 1 from a day to the next. */
export declare const daysBetween: (from: IsoDate, to: IsoDate) => number;
/** Which day of the week it is. */
export declare const weekdayOf: (date: IsoDate) => Weekday;
/** Whether there is such a day, or such a year: 31 February fits the pattern, and is 3 March to some browsers. */
export declare const isDay: (day: string) => boolean;
