import { type TemplateResult } from 'lit';
import type { Way } from '../model/procedure.js';
/**
 * One way to reach somebody: a link, or a postal address.
 * @param name how the link looks: a row of a card, something to press, or the first thing to press
 */
export declare function wayView(way: Way, name?: 'action' | 'primary'): unknown;
/** Ways as rows with an icon and the hours. */
export declare const rowsView: (ways: readonly Way[], locale: string) => TemplateResult;
/** When somebody answers; nothing where the source gives no hours. */
export declare const hoursView: ({ channel }: Way, locale: string) => unknown;
/**
 * Ways to press, side by side.
 * @param act what a step asks for; the first of these stands out
 * @param help whom to call about it
 */
export declare const actionsView: (act: readonly Way[], help: readonly Way[]) => unknown;
