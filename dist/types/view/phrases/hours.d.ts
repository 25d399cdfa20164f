import type { Hours } from '../../model/channel.js';
/** When somebody answers, in words: `op werkdagen van 9.00 tot 17.00 uur`. Says so when the days are not known. */
export declare function hoursText(locale: string, { days, from: opens, to: closes }: Hours): string;
