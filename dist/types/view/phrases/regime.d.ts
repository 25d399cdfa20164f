import type { Procedure } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';
/** What a visitor would say of themselves to be in the right place. */
export declare function regimeChoice({ regime, arrangement: { audience, choice } }: Procedure, locale: string): unknown;
/** Who may complain here, in a sentence: with a collective, everybody deals with one of its members. */
export declare function mayComplainText({ name: written, collective, complainants }: Provider, locale: string): unknown;
/** For whom this arrangement is. */
export declare function audienceText({ arrangement: { audience }, regime }: Procedure, locale: string): unknown;
