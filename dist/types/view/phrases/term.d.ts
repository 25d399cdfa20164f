import type { Procedure } from '../../model/procedure.js';
import type { Term } from '../../model/term.js';
/** How long something takes: what happens within it, when it starts, how it may grow, and who says so. */
export declare function termText(term: Term, procedure: Procedure, locale: string): unknown;
