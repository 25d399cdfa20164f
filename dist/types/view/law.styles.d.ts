/** What the law says, and the date field of the helper. */
export declare const lawStyles: import("lit").CSSResult;
