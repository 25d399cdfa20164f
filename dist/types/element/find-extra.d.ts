import type { FindExtra } from './extras/extra.js';
/** In `klachten-procedure.js` find-extra-on-request.ts stands in its place. */
export declare const findExtra: FindExtra;
export declare const canFind: (folder: string) => boolean;
