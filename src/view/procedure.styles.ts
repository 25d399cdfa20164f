import { css } from 'lit';

/** The page as a whole: title, introduction, sections, choice, and what is folded away. */
export const procedureStyles = css`
  p,
  li {
    max-inline-size: 38em;
  }
  .channel,
  .step {
    max-inline-size: none;
  }
  .heading {
    font-size: 1.3em;
    line-height: 1.25;
    margin-block-end: 0.7em;
    text-wrap: balance;
  }
  .root > .heading {
    font-size: clamp(1.4em, 1.1em + 1.6cqi, 1.9em);
    margin-block-end: 0.4em;
  }
  :is(.root, .section, details, [part='rule']) > p + p {
    margin-block-start: 0.6em;
  }
  p + .cards,
  p + .routes {
    margin-block-start: 1em;
  }
  .section {
    margin-block-start: 2.6em;
  }
  .support {
    margin-block: 1.2em;
    padding: 1.1em 1.2em;
    border-radius: var(--_klachten-radius);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  .routes {
    display: grid;
    gap: 1.1em;
    list-style: none;
  }
  .choice {
    display: grid;
    gap: 0.6em;
    margin-block: 1.6em;
    border: 0;
  }
  legend {
    padding-block-end: 0.6em;
    font-weight: 600;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.8em;
    padding: 0.6em 1em;
    border: 1.5px solid var(--_klachten-line);
    border-radius: var(--_klachten-radius);
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_klachten-mark);
  }
  input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_klachten-accent);
  }
  details > ul,
  .list {
    padding-inline-start: 1.4em;
  }
  /* Paper gets no backgrounds, and nobody can press it: what is a button is a line, and its address is written out. */
  @media print {
    .root {
      font-size: 10pt;
      line-height: 1.3;
    }
    p,
    li {
      max-inline-size: none;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .heading {
      margin-block-end: 0.4em;
    }
    .section {
      margin-block-start: 1.2em;
    }
    .routes {
      gap: 0.4em;
    }
    .support {
      margin-block: 0.8em;
      padding: 0;
      background: none;
    }
    .step {
      padding-block-end: 0.7em;
    }
    .actions {
      gap: 0.1em 1.5em;
      margin-block: 0.2em;
    }
    .actions > div {
      flex: none;
    }
    .action,
    .primary,
    .marker {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .marker {
      border: 1px solid;
    }
    a[href^='https']::after {
      /* From left to right, also where letters are not. */
      content: ' \u2066(' attr(href) ')\u2069';
      font-weight: 400;
    }
    .cards {
      display: block;
      columns: 18em;
    }
    [part='more'] {
      columns: 20em;
    }
    [part='more'] > details {
      font-size: 9pt;
      line-height: 1.25;
    }
    [part='more'] .quiet {
      font-size: inherit;
    }
    [part='more'] > .heading {
      column-span: all;
    }
    .card {
      gap: 0.3em;
      padding: 0.35em 0.9em;
      margin-block-end: 0.45em;
    }
    .channel {
      padding-block: 0.1em;
    }
  }
`;
