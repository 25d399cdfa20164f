import type { ClockTime, Weekday } from '../model/channel.js';
/** `a, b of c`, or `a, b en c`, as the language does it. */
export declare const listText: (locale: string, items: readonly string[], type?: "conjunction" | "disjunction") => string;
/** The same for what is more than text: the items, and the words between them. */
export declare const listParts: <Item>(locale: string, items: readonly Item[], type?: "conjunction" | "disjunction") => readonly (Item | string)[];
/** Between the parts of an address or a name. */
export declare const commaOf: (locale: string) => string;
/** A day written out: `21 november 2026`. A day has no time zone: it is read and written in UTC. */
export declare const dateText: (locale: string, date: string) => string;
/** The same with its day of the week: `maandag 4 januari 2027`. */
export declare const fullDateText: (locale: string, date: string) => string;
/** A time of day as the language writes it. Dutch has a full stop and no nought, where Intl gives `09:00`. */
export declare const timeText: (locale: string, time: ClockTime) => string;
/** Days of the week by name; three or more that run on are said as a stretch: `maandag–donderdag`. */
export declare function daysText(locale: string, days: readonly Weekday[]): string;
/** A day that is near: `vandaag`, `morgen`, `maandag`; with its date when a week or more lies between. */
export declare const dayText: (locale: string, { date, inDays }: {
    readonly date: string;
    readonly inDays: number;
}) => string;
/** A stretch of time in whole units: `6 weken`. */
export declare const durationText: (locale: string, amount: number, unit: string) => string;
/** A sum in euros, without cents when there are none: `€ 52,50`, `€ 25.000`. */
export declare const moneyText: (locale: string, amount: number) => string;
/** Days from one to another, written out: `21–27 december 2026`. */
export declare const datesText: (locale: string, from: string, to?: string) => string;
