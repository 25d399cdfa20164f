/**
 * Hands a card to the browser as a file, which a phone opens in its address book.
 *
 * Not by `navigator.share()`: Chrome shares no cards, frames may not use it, and on iOS its sheet offers to send the
 * card to others before it offers to keep it.
 * @param signal the file is given up when it is aborted
 */
export declare function saveCard(card: string, file: string, signal: AbortSignal): void;
