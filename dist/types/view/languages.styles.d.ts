/** Languages in one quiet row, above everything: who does not read what follows has to find it at once. */
export declare const languagesStyles: import("lit").CSSResult;
