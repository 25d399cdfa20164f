import { css } from 'lit';

/** Numbered markers on a rail one can follow. */
export const stepsStyles = css`
  .steps {
    list-style: none;
  }
  .step {
    position: relative;
    break-inside: avoid;
    padding-inline-start: 3.2em;
    padding-block-end: 2em;
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 1em;
    inset-block: 2.5em 0.4em;
    border-inline-start: 2px solid var(--_klachten-line);
  }
  .title {
    padding-block: 0.3em;
  }
  .marker {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 1.9em;
    line-height: 1.9;
    border-radius: 50%;
    text-align: center;
  }
  .step > p {
    margin-block-start: 0.4em;
  }
  .step .cards {
    margin-block-start: 0.6em;
  }
  p.tag {
    inline-size: fit-content;
    margin-block: 0 0.5em;
    padding-inline: 0.75em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.9em;
    color: var(--_klachten-mark);
  }
  @container (max-width: 28em) {
    .step {
      padding-inline-start: 2.6em;
    }
  }
  @media (forced-colors: active) {
    .marker {
      border: 1px solid;
    }
  }
`;
