import { css } from 'lit';

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
export const rootStyles = css`
  :host {
    display: block;
    flex-grow: 1;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    flex-grow: 1;
    visibility: inherit;
    color-scheme: inherit;
    color: inherit;
    font-family: inherit;
    font-size: max(16px, 1em);
    line-height: 1.55;
    overflow-wrap: anywhere;
    user-select: text;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 60vw);
    --_klachten-accent: var(--klachten-accent-color, #0f6674);
    --_klachten-mark: color-mix(in oklab, var(--_klachten-accent) 40%, currentColor);
    --_klachten-line: color-mix(in oklab, currentColor 22%, transparent);
    --_klachten-radius: var(--klachten-corner-radius, 0.6em);
  }
  /* Arabic letters are smaller at one size, with more above and below them. */
  .root:where(:lang(ar)) {
    font-size: max(17px, 1.08em);
    line-height: 1.7;
  }
  /* On paper a sign that rises above its line would be left on the page before. */
  .heading:lang(ar) {
    line-height: 1.5;
  }
  * {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  .name::first-letter,
  .condition::first-letter {
    text-transform: uppercase;
  }
  /* A link to a step or a contact leaves some air above it. */
  [id] {
    scroll-margin-block-start: 1em;
  }
  .name,
  .title {
    font-size: 1.1em;
    line-height: 1.3;
  }
  .quiet {
    display: block;
    font-size: 0.9em;
    color: color-mix(in oklab, currentColor 78%, transparent);
  }
  .root + div {
    margin-block-start: 1em;
  }
  .hidden,
  .channel .who,
  .support .who {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_klachten-mark);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_klachten-mark);
    outline-offset: 3px;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .notice,
  .condition {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_klachten-mark);
  }
  .notice {
    margin-block: 1em;
    font-weight: 600;
  }
`;
