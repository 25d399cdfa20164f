import { type FindSource } from './source.js';
/** In `klachten-procedure.js` find-source-on-request.ts stands in its place. */
export declare const findSource: FindSource;
