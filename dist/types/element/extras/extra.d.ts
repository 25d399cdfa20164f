import type { CSSResult } from 'lit';
import type { Locale } from '../../i18n/languages.js';
import type { Fault } from '../../model/fault.js';
import type { Extras, ExtraView } from '../../view/look.js';
/** What an extra knows of the element it works for. */
export interface ExtraHost {
    readonly element: HTMLElement & {
        readonly updateComplete: Promise<void>;
    };
    readonly root: ShadowRoot;
    /** Renders the element anew: texts are made only then, in the language of that moment. */
    readonly update: () => void;
    /** Aborted when the element leaves the page; it gets an extra of its own again when it comes back. */
    readonly signal: AbortSignal;
}
/** What a part brings: an extra for each element that asks, which keeps what its visitor does with it. */
export interface Extra<Name extends keyof Extras = keyof Extras> {
    readonly make: (host: ExtraHost) => ExtraView<Name>;
    readonly styles: readonly CSSResult[];
}
/**
 * Finds an extra.
 * @param folder where `parts/` is
 * @param locale of what it says
 * @returns a promise while it is on its way: for why it cannot be had, or nothing
 */
export type FindExtra = (name: keyof Extras, folder: string, locale: Locale) => Extra | Promise<Fault | undefined>;
