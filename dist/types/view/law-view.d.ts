import { type TemplateResult } from 'lit';
import { type AnswerDays, type AnswerTerm } from '../model/last-day.js';
import type { Provider } from '../model/provider.js';
import type { Regime } from '../model/regime.js';
/**
 * What the law says, apart from what a provider says.
 * @param law with its articles
 * @param helper what counts with it; nothing where no script runs
 */
export declare function lawView(law: Regime, { name }: Provider, locale: string, helper?: unknown): TemplateResult;
/**
 * The last day for an answer, for the day a visitor gives. Always there, so that a screen reader hears what comes in.
 * @param days undefined as long as no such day is given
 * @param changed when a visitor gives another
 */
export declare function lastDayView(law: Regime, { article }: AnswerTerm, days: AnswerDays | undefined, changed: () => void, { locale, level }: {
    readonly locale: string;
    readonly level: number;
}): TemplateResult;
