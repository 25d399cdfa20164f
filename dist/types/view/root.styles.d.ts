/**
 * What an element takes over from a page, and what it does not. All that is inherited is undone, but the font, the
 * colours and what hides an element: a page may set `text-transform` or `white-space` on everything it holds.
 *
 * The page's background is never assumed. Lines and surfaces are tints of the text colour, and the accent is mixed
 * with it until it holds on light and on dark (45 % keeps 4.5 : 1 for yellow on white and for navy on black).
 */
export declare const rootStyles: import("lit").CSSResult;
