/**
 * Leaving quickly stays in reach while one scrolls: as small as its words, at the end of the line, where it hides
 * the least of what is read. It does not stick below a header of the page's own; `::part(exit)` can move it.
 *
 * What gets the focus, and what a link leads to, scrolls to below it and not behind it (WCAG 2.4.11).
 */
export declare const exitStyles: import("lit").CSSResult;
