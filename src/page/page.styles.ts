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
  .bar .languages {
    gap: 0;
    margin: 0;
    /* The words stand in line with the rest, not the room around them. */
    margin-inline: -0.6em;
    list-style: none;
    font-size: 0.9em;
  }
  .bar .language {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 44px;
    padding-inline: 0.6em;
    font-weight: 400;
    text-decoration: none;
  }
  .bar .language[aria-current] {
    color: inherit;
    font-weight: 700;
  }
  .bar .language:hover {
    text-decoration: underline 0.14em;
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
    border-width: 2px;
    border-block-end: 0;
    border-inline-start: 0;
    rotate: 45deg;
  }
  main .option:dir(rtl)::after {
    rotate: -45deg;
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
    details li,
    .routes > li {
      break-inside: avoid;
    }
    /* What stands above an Arabic letter is ink above its line: Chromium would leave it on the sheet before. */
    .heading:dir(rtl) {
      padding-block-start: 0.3em;
      margin-block-end: 0.1em;
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
