import type { Extra } from './extra.js';
/** What the law says, and the last day for an answer: the day a visitor gives is in its field, and nowhere else. */
export declare const make: Extra<'law'>['make'];
export declare const styles: import("lit").CSSResult[];
