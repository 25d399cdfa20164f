import type { Extra } from './extra.js';
/** Taking it along: print it, keep a contact, copy a number; and having it read aloud. */
export declare const make: Extra<'tools'>['make'];
export declare const styles: import("lit").CSSResult[];
