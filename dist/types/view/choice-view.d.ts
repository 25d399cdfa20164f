import { type TemplateResult } from 'lit';
import type { Procedure } from '../model/procedure.js';
import type { RegimeId } from '../model/regime.js';
/**
 * The choice between a provider's procedures, in a visitor's own words. It stays in sight, so that a wrong choice
 * hides nothing for good.
 */
export declare const choiceView: (choices: readonly Procedure[], chosen: RegimeId | undefined, choose: (regime: RegimeId) => void, locale: string) => TemplateResult;
