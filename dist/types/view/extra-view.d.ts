import type { ShownExtra } from './look.js';
/** What is not needed at first sight, folded until a visitor asks for it. */
export declare function extraView(name: string, summary: string, extra: ShownExtra | undefined): unknown;
/** To take it along, and to have it read aloud. */
export declare const toolsView: (extra: ShownExtra | undefined) => unknown;
