/** A day written out, with its day of the week: `maandag 4 januari 2027`. It has no time zone, as in format.ts. */
export declare const fullDateText: (locale: string, date: string) => string;
