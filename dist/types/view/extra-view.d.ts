import type { ShownExtra } from './look.js';
/** Why something that was asked for is not there. */
export declare function missingText(missing: ShownExtra['missing']): string;
/** What is not needed at first sight, folded until a visitor asks for it. */
export declare function extraView(name: string, summary: string, extra: ShownExtra | undefined): unknown;
/** To take it along, and to have it read aloud. */
export declare const toolsView: (extra: ShownExtra | undefined) => unknown;
