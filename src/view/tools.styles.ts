import { css } from 'lit';

/** What one can do with it: small and in rows, for none of it is what a visitor came for. */
export const toolsStyles = css`
  .tools .row {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }
  .tool {
    box-sizing: border-box;
    min-block-size: max(44px, 2.9em);
    padding: 0.4em 0.8em;
    border: 1px solid var(--_klachten-line);
    border-radius: var(--_klachten-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
    position: relative;
    cursor: pointer;
  }
  .tool:hover {
    border-color: var(--_klachten-mark);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .take-along {
    list-style: none;
  }
  .tools > .take-along {
    padding-inline-start: 0;
  }
  .taken {
    display: grid;
    gap: 0.4em 1em;
    max-inline-size: none;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_klachten-line);
  }
  .whose {
    font-size: inherit;
    font-weight: 600;
  }
  /* In its place: over the page it would cover what has the focus. In a wide row below the buttons. */
  .outcome {
    grid-column: -2 / -1;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_klachten-mark);
    border-radius: var(--_klachten-radius);
    font-weight: 600;
  }
  .tools > .outcome {
    margin-block: 0.4em 0.8em;
  }
  .to-copy {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.6em;
    padding: 0.5em 0.8em;
    border: 1px solid;
    background: none;
    color: inherit;
    font: inherit;
  }
  @container (min-width: 44em) {
    .taken {
      grid-template-columns: 13em 1fr;
      align-items: baseline;
    }
  }
`;
