/** In milliseconds. Safari reads the file some time after the press. */
const LIFE = 60_000;

/**
 * Hands a card to the browser as a file, which a phone opens in its address book.
 *
 * Not by `navigator.share()`: Chrome shares no cards, frames may not use it, and on iOS its sheet offers to send the
 * card to others before it offers to keep it.
 * @param signal the file is given up when it is aborted
 */
export function saveCard(card: string, file: string, signal: AbortSignal): void {
  const address = URL.createObjectURL(new Blob([card], { type: 'text/vcard;charset=utf-8' }));
  const forget = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', forget);
    URL.revokeObjectURL(address);
  };
  const timer = setTimeout(forget, LIFE);
  signal.addEventListener('abort', forget);
  // Never in the page: what listens there for presses of links does not hear of it, and cannot hold it up.
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
}
