import { type Place } from './place.js';
import type { Asked } from './placeholder.js';
export declare const TAG = "klachten-procedure";
/** A box stays, with whatever the page hung on it, and holds the element. A failure shows the line again. */
export declare function fill(box: Element, asked: Asked): void;
/** A paragraph with nothing else to read in it goes. */
export declare function replace({ line, paragraph }: Place, asked: Asked): void;
/** After a text, and after what other links in it brought. */
export declare function follow({ paragraph, end }: Place, asked: Asked): void;
