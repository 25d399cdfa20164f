import { type TemplateResult } from 'lit';
import type { Answer } from '../model/answer.js';
import type { RegimeId } from '../model/regime.js';
import type { Look } from './look.js';
/** Everything there is to show for what a page asked. */
export declare function answerView(answer: Answer, look: Look, choose: (regime: RegimeId) => void): TemplateResult;
