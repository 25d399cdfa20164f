import { css } from 'lit';

/**
 * While it reads, the buttons stand at the bottom of the window: what is read scrolls to the middle of it, and who
 * wants silence must not have to look for the button. Their place in the fold stays empty, so that a second click
 * meets no other button. Where an engine takes a size container for the window of what is fixed (Chromium before
 * 129), they stand at the bottom of the element. In a window so low that they would cover most of what one came to
 * read, they stay in their place. What gets the focus scrolls to where they do not cover it.
 *
 * What lies below them is not known, hence colours of the system, which always come in pairs; so do those of the
 * mark, whatever the page's colours. Forced colours have a pair of their own. Where an engine cannot mark words, the
 * block gets a line around it, in the colour of its text.
 */
export const readAloudStyles = css`
  .read-aloud {
    flex: 1 0 100%;
    min-block-size: max(44px, 2.61em);
  }
  .read-aloud > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .read-aloud p:empty {
    position: absolute;
  }
  @media (min-height: 20em) {
    .reading > div {
      position: fixed;
      inset-inline: 0;
      inset-block-end: max(0.5em, env(safe-area-inset-bottom));
      z-index: 99;
      box-sizing: border-box;
      inline-size: fit-content;
      max-inline-size: 100%;
      margin-inline: auto;
      padding: 0.5em;
      border: 1px solid;
      border-radius: var(--_klachten-radius);
      background: Canvas;
      color: CanvasText;
    }
    /* What comes last can still be seen above them. */
    .root:has(.reading) {
      padding-block-end: 5em;
    }
    .root:has(.reading) :is(a, button, summary, input, select, textarea) {
      scroll-margin-block-end: 7em;
    }
    .read-aloud.reading button {
      scroll-margin-block-end: 0;
    }
  }
  .reading .tool {
    border-color: currentColor;
  }
  .reading :focus-visible {
    outline-color: currentColor;
  }
  @media screen {
    ::highlight(klachten-read-aloud) {
      background-color: Mark;
      color: MarkText;
    }
    .read-now {
      outline: 2px dashed currentColor;
      outline-offset: 2px;
    }
  }
  @media screen and (forced-colors: active) {
    ::highlight(klachten-read-aloud) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
