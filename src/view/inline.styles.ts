import { css } from 'lit';

/** Within somebody else's sentence: everything as that sentence has it. */
export const inlineStyles = css`
  /* The attribute may stand between curly quotes; a script reads it anyhow, and so does this. */
  :host(:is([view*='inline' i], [data-view*='inline' i]):not([hidden])) {
    display: inline;
  }
  .inline {
    display: inline;
    container-type: normal;
    font: inherit;
    letter-spacing: inherit;
    overflow-wrap: anywhere;
  }
  .inline .number {
    white-space: nowrap;
  }
  .inline a {
    color: inherit;
  }
`;
