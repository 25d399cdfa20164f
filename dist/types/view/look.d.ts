import type { Channel } from '../model/channel.js';
import type { Opening } from '../model/opening.js';
import type { Party, Procedure } from '../model/procedure.js';
/** How whatever is shown is told. */
export interface Telling {
    /** Language of sentences, days and times (BCP 47). */
    readonly locale: string;
    /** Whether somebody answers now; absent where nothing keeps the time, as on paper. */
    readonly opening?: ((channel: Channel) => Opening | undefined) | undefined;
}
/** How one card is shown. */
export interface CardLook extends Telling {
    /** Of its heading. */
    readonly level: number;
    readonly extra?: ShowExtra | undefined;
}
/** How a page wants it shown, apart from the facts. */
export interface Look extends CardLook {
    /** Of the title, 1 to 6; what lies below it counts on. */
    readonly level: number;
    readonly view: 'all' | 'steps' | 'contacts';
    readonly hideHeading: boolean;
    readonly hideLaw?: boolean;
}
/** What is not needed at first sight, by name, and what each is about. */
export interface Extras {
    /** What the law says. */
    readonly law: Procedure;
    /** To take it along, and to have it read aloud: those who can be reached. */
    readonly tools: readonly Party[];
    /** To leave quickly: for which address. */
    readonly exit: string;
}
/** One of those: how it is told, and the level of the headings in it. */
export type ExtraView<Name extends keyof Extras> = (subject: Extras[Name], look: {
    readonly locale: string;
    readonly level: number;
}) => unknown;
/** @returns undefined where it cannot be had: then nothing may promise it */
export type ShowExtra = <Name extends keyof Extras>(name: Name, ...about: Parameters<ExtraView<Name>>) => ShownExtra | undefined;
/** One of those, as far as it is there. */
export interface ShownExtra {
    /** `nothing` until it was asked for. */
    readonly content: unknown;
    /** Why it is not there, when it was asked for. */
    readonly missing?: 'arriving' | 'lost' | undefined;
    /** Asks for it, again when it could not be had; absent where there is nothing to ask. */
    readonly ask?: (() => void) | undefined;
}
