import { css } from 'lit';

/** Languages in one quiet row, above everything: who does not read what follows has to find it at once. */
export const languagesStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 1.2em;
  }
  .language {
    min-block-size: max(44px, 2.75em);
    padding-inline: 0.7em;
    border: 1px solid transparent;
    border-radius: var(--_klachten-radius);
    background: none;
    color: var(--_klachten-mark);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .language[aria-current='true'] {
    border-color: currentColor;
    color: inherit;
  }
  .language:hover {
    text-decoration: underline 0.14em;
    text-underline-offset: 0.2em;
  }
  .languages > p {
    inline-size: 100%;
  }
  .languages > p:empty {
    display: none;
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;
