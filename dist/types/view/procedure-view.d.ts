import { type TemplateResult } from 'lit';
import type { Answer } from '../model/answer.js';
import { type Procedure } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
import type { RegimeId } from '../model/regime.js';
import type { Look, Telling } from './look.js';
/** What a page is called. */
export declare function titleText(provider: Provider | undefined, { view, locale }: Look): unknown;
/** Why it helps, whom to call, for whom it is: in that order, so that the number is in sight at once. */
export declare const introductionView: (one: Procedure, { procedure, help }: Answer, look: Telling) => TemplateResult;
/** Everybody to turn to. */
export declare const helpView: (contacts: Answer["help"], look: Look, provider?: Provider) => TemplateResult;
/** Everything there is to show for what a page asked. */
export declare function answerView(answer: Answer, look: Look, choose: (regime: RegimeId) => void): TemplateResult;
