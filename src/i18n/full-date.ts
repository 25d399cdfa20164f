/** A day written out, with its day of the week: `maandag 4 januari 2027`. It has no time zone, as in format.ts. */
export const fullDateText = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
