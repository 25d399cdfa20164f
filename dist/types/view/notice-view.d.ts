import { type TemplateResult } from 'lit';
import type { Answer } from '../model/answer.js';
/** What a visitor is told when a page asks for something there is not: what that means, and what there is. */
export declare const noticeText: ({ available }: Answer, locale: string) => string;
/** An inset line. It never shouts: what it means for a visitor, then what is still there. */
export declare const noticeView: (text: string) => TemplateResult;
