import { type TemplateResult } from 'lit';
import type { Party } from '../model/procedure.js';
/** What came of the last press, and on whose row that was; of printing on none. */
export type Outcome = {
    readonly kind: 'copied';
    readonly contact: Party;
    readonly text: string;
} | {
    readonly kind: 'copy-refused';
    readonly contact: Party;
    readonly text: string;
} | {
    readonly kind: 'saved';
    readonly contact: Party;
    readonly file: string;
} | {
    readonly kind: 'save-refused';
    readonly contact: Party;
} | {
    readonly kind: 'print-refused';
    readonly contact?: undefined;
};
/** @see takeAlongView */
interface Told {
    readonly outcome: Outcome | undefined;
    readonly turn: number;
}
/** What a visitor can do; `print` is absent where it cannot be done. */
export interface Doing {
    readonly copy: (contact: Party, text: string) => void;
    readonly save: (contact: Party, card: string) => void;
    readonly print?: (() => void) | undefined;
}
/**
 * What stands in the fold: to have it read, to print it, and to take along who can be reached.
 * @param readAloud the way to have it read; nothing where the device cannot
 * @param turn how many presses came before: every other one is told with a space more
 */
export declare const takeAlongView: (contacts: readonly Party[], locale: string, readAloud: unknown, told: Told, doing: Doing) => TemplateResult;
export {};
