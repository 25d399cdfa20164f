import { css } from 'lit';

/** What the law says, and the date field of the helper. */
export const lawStyles = css`
  .articles > li + li {
    margin-block-start: 0.6em;
  }
  .last-day {
    margin-block: 0.4em 1.2em;
    padding: 1.1em min(1.2em, 5cqi);
    border-radius: var(--_klachten-radius);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  .last-day > * + * {
    margin-block-start: 0.7em;
  }
  .last-day p + p:not(.quiet) {
    margin-block-start: 0.7em;
  }
  .last-day label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
    font-weight: 600;
  }
  /* The browser's own field, in its own colours: the sign that opens its calendar has to be seen on any page. */
  .last-day input {
    box-sizing: border-box;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    min-block-size: 2.9em;
    padding: 0.4em min(0.7em, 3cqi);
    border: 1.5px solid var(--_klachten-mark);
    border-radius: var(--_klachten-radius);
    background: Field;
    color: FieldText;
    /* An impossible year is no fault of a visitor: nothing is told, and Firefox need not paint it red. */
    box-shadow: none;
    font: inherit;
    font-weight: 400;
  }
  /* Chromium gives the focus to a part of the field. */
  .last-day input:focus-within {
    outline: 3px solid var(--_klachten-mark);
    outline-offset: 3px;
  }
  @media print {
    .articles > li {
      break-inside: avoid;
    }
    .articles > li + li {
      margin-block-start: 0;
    }
    .articles .quiet {
      display: inline;
    }
    .last-day {
      padding: 0;
      background: none;
    }
    /* Nobody fills it in on paper. */
    .last-day:not(:has(strong)) {
      display: none;
    }
  }
`;
