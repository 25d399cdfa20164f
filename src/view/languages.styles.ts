import { css } from 'lit';

/** Languages in one quiet row, above everything: who does not read what follows has to find it at once. */
export const languagesStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-end: 0.9em;
  }
  .language {
    min-block-size: max(44px, 2.9em);
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    color: var(--_klachten-mark);
    cursor: pointer;
  }
  /* A line below the word: forced colours would draw every border, also one nobody sees. */
  .language:is(:hover, [aria-current='true']) {
    color: inherit;
    text-decoration: underline 0.14em;
    text-underline-offset: 0.4em;
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;
