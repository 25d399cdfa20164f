import type { Extra } from './extra.js';
/** Leaving the page quickly. */
export declare const make: Extra<'exit'>['make'];
export declare const styles: import("lit").CSSResult[];
