import { addDays, isDay, weekdayOf } from './calendar.js';
import type { IsoDate } from './channel.js';
import { isHoliday } from './holidays.js';
import type { Article, Regime } from './regime.js';

/** A day on which no statutory term ends. */
export type FreeDay = 'saturday' | 'sunday' | 'holiday';

/** Where a term ends, and how that was found. */
export interface LastDay {
  /** Where counting weeks comes out. */
  readonly counted: IsoDate;
  /** What that day is, when a term does not end on it. */
  readonly free?: FreeDay | undefined;
  /** The last day: that day, or the first after it on which a term may end. */
  readonly day: IsoDate;
}

/** What the law gives for an answer to a complaint, and what comes of it. */
export interface AnswerDays {
  readonly written: IsoDate;
  readonly term: AnswerTerm;
  readonly answer: LastDay;
  /** The same with the extension. */
  readonly extended?: LastDay | undefined;
}

/** Where the law gives weeks for an answer. */
export type AnswerTerm = Article & { readonly term: NonNullable<Article['term']> };

function freeDayOf(date: IsoDate): FreeDay | undefined {
  const weekday = weekdayOf(date);
  if (weekday === 'sat') return 'saturday';
  if (weekday === 'sun') return 'sunday';
  return isHoliday(date) ? 'holiday' : undefined;
}

/**
 * The last day of a statutory term of weeks. One that ends on a Saturday, a Sunday or a generally recognised holiday
 * runs to the next day that is none of these (Algemene termijnenwet, article 1).
 * @param start the day that starts it; a week later is the same day of the week
 */
export function lastDay(start: IsoDate, weeks: number): LastDay {
  const counted = addDays(start, weeks * 7);
  let day = counted;
  while (freeDayOf(day)) day = addDays(day, 1);
  return { counted, free: freeDayOf(counted), day };
}

/** The article that gives weeks for a judgement on a complaint; undefined where a law names none. */
export const answerTerm = ({ articles }: Regime): AnswerTerm | undefined =>
  articles.find(
    (article): article is AnswerTerm =>
      article.fact === 'written-reasoned-judgement' && article.term?.unit === 'week',
  );

/**
 * Between which days a complaint under a law can have been filed: not before there was such a law, and no year of
 * more than four digits.
 */
export const filingDays = ({ publication }: Regime): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: `${publication.year}-01-01`,
  last: '2099-12-31',
});

/**
 * When an answer to a written complaint is due at the latest. The extension makes one term of the two, and that is
 * moved once: it is counted from the complaint.
 * @param written the day it was filed, as a date field gives it: empty or no day at all, there is nothing to say
 */
export function answerDays(law: Regime, written: string): AnswerDays | undefined {
  const article = answerTerm(law);
  const { first, last } = filingDays(law);
  if (!article || written < first || written > last || written.length < first.length || !isDay(written))
    return undefined;
  const { amount, extension } = article.term;
  return {
    written,
    term: article,
    answer: lastDay(written, amount),
    extended: extension?.unit === 'week' ? lastDay(written, amount + extension.amount) : undefined,
  };
}
