import type { Moment } from '../model/opening.js';
/** What the one clock of the page shows, in Amsterdam. */
export declare function now(): Moment | undefined;
/** Calls at every minute, until `stopWaiting()`. */
export declare function waitForMinutes(then: () => void): void;
/** Nothing stays behind when nobody waits. */
export declare function stopWaiting(then: () => void): void;
