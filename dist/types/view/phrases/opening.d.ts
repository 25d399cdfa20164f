import type { Opening } from '../../model/opening.js';
/** Whether somebody answers now, and until when or from when: `Nu open, tot 17.00 uur`. */
export declare function openingText(opening: Opening, locale: string): unknown;
