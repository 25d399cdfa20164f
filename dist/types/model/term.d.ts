import type { Languages } from './text.js';
/**
 * A whole number.
 * @asType integer
 * @minimum 1
 * @maximum 1000
 */
export type Count = number;
export type TimeUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';
/** A stretch of time. */
export interface Duration {
    readonly amount: Count;
    readonly unit: TimeUnit;
}
/** How long something takes. */
export interface Term extends Duration {
    /** The least it takes, where the source gives a range; `amount` is then the most. */
    readonly least?: Count;
    /** What happens within it; `file` is what a visitor has to do within it. */
    readonly for: TermFor;
    /** True when the source says that it usually takes no longer, and promises nothing. */
    readonly usual?: boolean;
    /** When it starts. */
    readonly from?: TermStart;
    /** By how much it may be made longer. */
    readonly extension?: Duration;
    /** Who sets it: the provider, or the law the arrangement is under. */
    readonly by?: TermSetter;
    /** The article that sets it. */
    readonly article?: ArticleNumber;
}
export type TermFor = 'confirmation' | 'contact' | 'hearing' | 'answer' | 'judgement' | 'file' | Languages;
export type TermStart = 'receipt' | 'written-receipt' | 'event' | 'conversation' | 'answer' | Languages;
export type TermSetter = 'provider' | 'law';
/**
 * Number of an article, as its document has it: `17`, `4.2.1`.
 * @pattern ^[0-9A-Za-z.: ]+$
 * @maxLength 20
 * @example "4.2.1"
 */
export type ArticleNumber = string;
