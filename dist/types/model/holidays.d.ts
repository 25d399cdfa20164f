import type { IsoDate } from './channel.js';
/**
 * Whether a day is a generally recognised holiday, as article 3 of the Algemene termijnenwet lists them: New Year's
 * Day, Good Friday (put on a par with them), Easter Monday, Ascension Day, Whit Monday, both Christmas days, the
 * King's birthday as it is celebrated and 5 May.
 * @param date from 1900 to 2199
 */
export declare const isHoliday: (date: IsoDate) => boolean;
/**
 * Whether opening hours may differ on a day: on those holidays, on Easter and Whit Sunday, and on 24 and 31
 * December.
 * @param date from 1900 to 2199
 */
export declare const mayDiffer: (date: IsoDate) => boolean;
