import { css } from 'lit';

/** What is folded away. */
export const foldStyles = css`
  details {
    border-block: 1px solid var(--_klachten-line);
    margin-block-end: -1px;
  }
  summary {
    padding-block: 0.7em;
    font-weight: 600;
    cursor: pointer;
  }
  details > :not(summary) {
    padding-block-end: 0.8em;
  }
  /* Not across the first line of what is unfolded. */
  summary:focus-visible {
    outline-offset: -3px;
  }
  details > [role='status']:empty {
    padding: 0;
  }
  .tools {
    margin-block-start: 1.2em;
  }
  [part='more'] + .tools {
    margin-block-start: 0;
  }
  @media print {
    summary,
    details > :not(summary) {
      padding-block: 0.1em 0;
    }
    summary {
      break-after: avoid;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* Nobody presses paper; and what nobody asked for is not there. */
    .tools,
    .law:has(summary + [role='status']) {
      display: none;
    }
  }
`;
