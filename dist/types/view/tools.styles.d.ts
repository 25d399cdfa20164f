/** What one can do with it: small and in rows, for none of it is what a visitor came for. */
export declare const toolsStyles: import("lit").CSSResult;
