/** What is folded away. */
export declare const foldStyles: import("lit").CSSResult;
