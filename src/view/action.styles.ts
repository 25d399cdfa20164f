import { css } from 'lit';

/** Links that look like what they do: something to press. */
export const actionStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.9em;
  }
  .actions:not(:last-child) {
    margin-block-end: 0.9em;
  }
  .action,
  .primary {
    display: inline-flex;
    box-sizing: border-box;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.9em;
    padding: 0.4em 0.9em;
    border: 1.5px solid var(--_klachten-mark);
    border-radius: var(--_klachten-radius);
    line-height: 1.3;
    text-decoration: none;
  }
  .primary,
  .marker {
    border-color: transparent;
    background: var(--_klachten-accent);
    color: #fff;
  }
  /* Black or white on the accent, by its luminance (WCAG: at Y = 0.18 both give 4.5 : 1). */
  @supports (color: color(from red xyz x y z)) {
    .primary,
    .marker {
      color: color(
        from var(--_klachten-accent) xyz calc((0.18 - y) * 99) calc((0.18 - y) * 99) calc((0.18 - y) * 99)
      );
    }
  }
  .actions .number {
    display: inline-block;
  }
  .actions > p,
  .languages > p {
    flex: 1 0 100%;
    max-inline-size: none;
  }
  .actions > div {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.8em;
  }
  a:hover {
    text-decoration: underline 0.14em;
  }
  @container (max-width: 28em) {
    .actions > *,
    .actions > div > a {
      flex: 1 0 100%;
    }
  }
`;
