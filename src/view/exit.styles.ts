import { css } from 'lit';

/**
 * Leaving quickly stays in reach while one scrolls: as small as its words, at the end of the line, where it hides
 * the least of what is read. It does not stick below a header of the page's own; `::part(exit)` can move it.
 *
 * What gets the focus, and what a link leads to, scrolls to below it and not behind it (WCAG 2.4.11).
 */
export const exitStyles = css`
  .exit {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  .dots {
    letter-spacing: 0.15em;
    white-space: nowrap;
  }
  .about-exit {
    max-inline-size: none;
    margin-block: 0.6em 1em;
    text-align: end;
  }
  :is(a, button, summary, input, select, textarea, [tabindex], [id]) {
    scroll-margin-block-start: 5em;
  }
  @media (any-pointer: coarse) and (not (any-pointer: fine)) {
    .keys {
      display: none;
    }
  }
  @media print {
    .exit,
    .about-exit {
      display: none;
    }
  }
`;
