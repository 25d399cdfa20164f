/** Within somebody else's sentence: everything as that sentence has it. */
export declare const inlineStyles: import("lit").CSSResult;
