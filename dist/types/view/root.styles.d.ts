/**
 * What an element takes over from a page, and what it does not. All that is inherited is undone, but the font, the
 * colours and what hides an element: a page may set `text-transform` or `white-space` on everything it holds.
 * `user-select` is no inherited property, but its `auto` looks at the parent: a number can be copied all the same.
 * (WebKit, which has it as `-webkit-user-select` only, does inherit it; `all` undoes that.)
 *
 * A size container is as wide as nothing by itself; in a flex row, a float or a table cell it would have no width
 * at all, hence an intrinsic one. It is small, for it is the least width as well: more would burst a narrow grid.
 * `position` keeps what is hidden inside: elsewhere it would lengthen the page.
 *
 * The page's background is never assumed. Lines and surfaces are tints of the text colour, and the accent is mixed
 * with it until it holds on light and on dark (40 % keeps 4.5 : 1 for yellow on white and for black on black).
 */
export declare const rootStyles: import("lit").CSSResult;
