import { css } from 'lit';

/** Cards that follow the container's width, and the rows on them. */
export const contactStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .card {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_klachten-line);
    border-radius: var(--_klachten-radius);
    break-inside: avoid;
  }
  .channels {
    list-style: none;
  }
  .channel {
    display: flex;
    gap: 0.7em;
    padding-block: 0.4em;
  }
  .channel .icon {
    margin-block-start: 0.15em;
  }
  .state {
    display: block;
  }
  /* At least 44 px high for a thumb, without moving what stands around it. */
  .channel .link {
    display: inline-block;
    padding-block: 0.65em;
    margin-block: -0.65em;
  }
  /* What is so now is not so on paper. */
  @media print {
    .state {
      display: none;
    }
  }
`;
