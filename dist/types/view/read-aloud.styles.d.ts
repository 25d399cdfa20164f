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
export declare const readAloudStyles: import("lit").CSSResult;
