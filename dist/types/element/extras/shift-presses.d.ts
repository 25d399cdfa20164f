/**
 * Counts how often Shift is pressed by itself. With another key, a press of the mouse or its wheel in between, it
 * was meant for something else: a capital letter, a selection, a scroll sideways.
 *
 * Not Escape, however fitting its name: it stops the browser from loading the page one leaves for, it closes what
 * is open, and it means something to screen readers and to full-screen video. Shift by itself does nothing.
 * @param isShown whether there is something to count for
 * @param counted called with 0 when it starts over
 */
export declare function countShifts(signal: AbortSignal, isShown: () => boolean, counted: (presses: number) => void): void;
