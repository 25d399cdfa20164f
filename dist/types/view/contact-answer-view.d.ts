import { type TemplateResult } from 'lit';
import type { ContactAnswer } from '../model/answer.js';
import type { CardLook } from './look.js';
/** One contact as a card; when it is another than the page asked for, that is said. */
export declare const contactAnswerView: ({ contact, provider, fault }: ContactAnswer, look: CardLook) => TemplateResult;
