import type { HttpsAddress, IsoDate } from './channel.js';
import type { Duration } from './term.js';
export type RegimeId = 'wkkgz' | 'wmo' | 'jeugdwet';
/** A law that asks for a complaints arrangement. */
export interface Regime {
    readonly id: RegimeId;
    readonly name: string;
    /** How the law is commonly called: `Wkkgz`. */
    readonly short: string;
    /** The law as it is today. */
    readonly href: HttpsAddress;
    /** What was read: the text as first published; later changes were not checked. */
    readonly publication: {
        readonly in: 'Staatsblad';
        readonly year: number;
        readonly checked: IsoDate;
    };
    /** What the law itself says, article by article; kept apart from what a provider says. */
    readonly articles: readonly Article[];
}
/** One statement of a law. */
export interface Article {
    readonly article: string;
    readonly fact: string;
    readonly term?: Duration & {
        readonly extension?: Duration;
    };
    /** A sum in euros. */
    readonly amount?: number;
}
