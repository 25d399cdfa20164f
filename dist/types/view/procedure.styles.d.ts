/** The page as a whole: title, introduction, sections, choice, and what is folded away. */
export declare const procedureStyles: import("lit").CSSResult;
