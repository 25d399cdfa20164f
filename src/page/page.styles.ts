import { css } from 'lit';

/** What the page has besides what the element shows: its own colours, a bar with whose page it is, links, paper. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    font-family: system-ui, sans-serif;
    color: #1c2430;
    background: #fff;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --klachten-accent-color: #6cc6d3;
      color: #e8ecf1;
      background: #14181d;
    }
  }
  .bar,
  main {
    padding-inline: max(1.25rem, 50% - 30rem);
  }
  .bar {
    padding-block: 1.1rem;
    border-block-end: 1px solid color-mix(in oklab, currentColor 16%, transparent);
    background: color-mix(in oklab, var(--klachten-accent-color, #0f6674) 9%, transparent);
  }
  main {
    padding-block: clamp(1.75rem, 5vw, 3.25rem) 4rem;
  }
  .bar .root {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em 2em;
  }
  .owner {
    font-weight: 700;
  }
  .bar .quiet,
  .option .quiet {
    font-weight: 400;
  }
  .bar .regimes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
  }
  .regimes ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    list-style: none;
  }
  .regimes li {
    max-inline-size: none;
  }
  .regimes .option {
    box-sizing: border-box;
    min-block-size: 2.9em;
    text-decoration: none;
  }
  main .regimes {
    margin-block: 2em;
  }
  main .regimes ul {
    flex-direction: column;
  }
  main .option::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: auto;
    border: solid;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  .option[aria-current] {
    border-color: var(--_klachten-mark);
    color: inherit;
  }
  @page {
    size: A4;
    margin: 10mm 15mm;
  }
  @media print {
    :root {
      color: #000;
      background: none;
    }
    .bar,
    main {
      padding: 0;
      border: 0;
      background: none;
    }
    .bar .regimes {
      display: none;
    }
    .owner .quiet {
      display: inline;
    }
    .section details > p + p {
      margin-block-start: 0;
    }
    details li {
      break-inside: avoid;
    }
    /* Chromium cuts off what lies on the edge. */
    main {
      padding-inline: 1px;
    }
    .bar {
      padding-block-end: 0.6em;
    }
  }
`;
