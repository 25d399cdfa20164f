import type { AnswerDays } from '../../model/last-day.js';
import type { Article } from '../../model/regime.js';
/** What a law says in one article, for whom it helps. */
export declare function articleText({ fact, term, amount }: Article, locale: string): unknown;
/** The last day for an answer, and how it was counted. */
export declare function answerText({ written, term: { term }, answer }: AnswerDays, locale: string): unknown;
/** The same for when the provider takes longer, as it may once. */
export declare function extendedText({ written, term: { term }, extended }: AnswerDays, locale: string): unknown;
