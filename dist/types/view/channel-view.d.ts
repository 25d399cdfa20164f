import { type TemplateResult } from 'lit';
import type { Way } from '../model/procedure.js';
import type { Telling } from './look.js';
/**
 * One way to reach somebody: a link, or what there is instead.
 * @param name how the link looks: a row of a card, something to press, or the first thing to press
 */
export declare function wayView(way: Way, locale: string, name?: 'action' | 'primary'): unknown;
/**
 * Ways as rows with an icon and the hours.
 * @param isOnCard true where the contact's condition stands above them
 */
export declare const rowsView: (ways: readonly Way[], look: Telling, isOnCard?: boolean) => TemplateResult;
/** When somebody answers and when not, and what one has to know; nothing where the source says neither. */
export declare const hoursView: (way: Way, look: Telling, isOnCard?: boolean) => unknown;
/**
 * Ways to press, side by side; what cannot be pressed stands below them as rows.
 * @param act what a step asks for; the first of these stands out
 * @param help whom to call about it
 */
export declare function actionsView(act: readonly Way[], help: readonly Way[], look: Telling): unknown;
