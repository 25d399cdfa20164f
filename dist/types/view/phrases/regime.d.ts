import type { Procedure } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';
/** What a visitor would say of themselves to be in the right place. */
export declare function regimeChoice({ regime, arrangement: { audience } }: Procedure): string;
/** Who may complain here, in a sentence: with a collective, everybody deals with one of its members. */
export declare const mayComplainText: ({ name, collective }: Provider) => string;
/** For whom this arrangement is. */
export declare const audienceText: ({ arrangement: { audience }, regime }: Procedure) => string;
