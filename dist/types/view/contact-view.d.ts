import { type TemplateResult } from 'lit';
import { type Party } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
import type { CardLook, Look } from './look.js';
/**
 * Somebody to turn to, as a card: name, what they do for you, for whom, and every way to reach them.
 * @param provider whose contact it is, for what somebody is there
 */
export declare function cardView(contact: Party, look: CardLook, provider?: Provider): TemplateResult;
/** Cards side by side, as many as the width allows. */
export declare const cardsView: (contacts: readonly Party[], look: Look, provider?: Provider) => TemplateResult;
/**
 * Somebody to turn to, as part of somebody else's sentence: name, then phone, else mail, else web link, and the
 * condition in brackets. No block and no full stop; no white space of its own either, since the page brings that.
 */
export declare function inlineView(contact: Party, locale: string): TemplateResult;
