/** Cards that follow the container's width, and the rows on them. */
export declare const contactStyles: import("lit").CSSResult;
