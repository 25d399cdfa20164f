import { type Catalogue } from './catalogue.js';
import type { Channel } from './channel.js';
import type { Id } from './contact.js';
import type { Fault } from './fault.js';
import type { Party, Procedure } from './procedure.js';
import type { Provider } from './provider.js';
import type { RegimeId } from './regime.js';
/** What a page asks for, tidied. An empty string is the same as nothing. */
export interface Question {
    readonly provider: string;
    readonly regime: string;
    /** What the visitor chose, where the page left it open. */
    readonly chosen?: RegimeId | undefined;
    /** Id of a step or a contact that the address of the page leads to. */
    readonly linked?: string | undefined;
    /** The provider's own phone and mail, which the page supplies. */
    readonly channels?: readonly Channel[];
    /** True when the page's own words hold a number to call. */
    readonly hasNumber?: boolean;
    /** Why the facts asked for could not be had. */
    readonly failure?: Fault | undefined;
}
/** What can be shown for it. A fault beside it is told to visitor and webmaster. */
export interface Answer {
    /** What there is to show in full. */
    readonly procedure?: Procedure | undefined;
    /** What a visitor can choose from; empty when there is nothing to choose. */
    readonly choices: readonly Procedure[];
    /** Who can help whatever is chosen. */
    readonly help: readonly Party[];
    /** Names of the providers there are, when the one asked for is none of them. */
    readonly available: readonly string[];
    readonly fault?: Fault | undefined;
}
/** Finds what a page asks for; never throws for what the page has wrong, and always leaves somebody to turn to. */
export declare function answerTo(catalogue: Catalogue, { provider: id, regime, chosen, linked, channels, hasNumber, failure }: Question): Answer;
/** What a page asks for one contact, tidied. */
export interface ContactQuestion {
    readonly provider: Id;
    readonly contact: Id;
    /** Why the facts asked for could not be had. */
    readonly failure?: Fault | undefined;
}
/** What can be shown for one contact: the contact, or somebody to turn to instead. */
export interface ContactAnswer {
    readonly contact: Party;
    readonly provider?: Provider | undefined;
    readonly fault?: Fault | undefined;
}
/**
 * Finds one contact. A shared organisation needs no provider.
 * @param question ids, tidied
 */
export declare function contactAnswerTo(catalogue: Catalogue, question: ContactQuestion): ContactAnswer;
