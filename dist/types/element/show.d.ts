import { type ContactQuestion, type Question } from '../model/answer.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import type { RegimeId } from '../model/regime.js';
import type { CardLook, Look } from '../view/look.js';
/** What there is to see, and why it is not what was asked for. */
export interface Sight {
    readonly content: unknown;
    readonly fault?: Fault | undefined;
}
/** A procedure, looked up and laid out. */
export declare function procedure(catalogue: Catalogue, question: Question, look: Look, choose: (regime: RegimeId) => void): Sight;
/**
 * One contact, looked up and laid out.
 * @param inline true for a part of a sentence
 * @param hasWords true when the page has words of its own for that sentence: they go before anything else of ours
 */
export declare function contact(catalogue: Catalogue, question: ContactQuestion, look: CardLook, inline: boolean, hasWords: boolean): Sight;
