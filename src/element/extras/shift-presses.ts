import { PRESSES } from '../../view/exit-view.js';

/** In milliseconds, between one press and the next: long enough for a slow hand. */
const PAUSE = 5000;

/** Those who count, in the order in which they came; of several on a page only the first one that is shown does. */
const counting = new Set<() => boolean>();

/**
 * Counts how often Shift is pressed by itself. With another key, a press of the mouse or its wheel in between, it
 * was meant for something else: a capital letter, a selection, a scroll sideways.
 *
 * Not Escape, however fitting its name: it stops the browser from loading the page one leaves for, it closes what
 * is open, and it means something to screen readers and to full-screen video. Shift by itself does nothing.
 * @param isShown whether there is something to count for
 * @param counted called with 0 when it starts over
 */
export function countShifts(
  signal: AbortSignal,
  isShown: () => boolean,
  counted: (presses: number) => void,
): void {
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (to: number): void => {
    clearTimeout(timer);
    if (to > 0) timer = setTimeout(reset, PAUSE);
    if (to === presses) return;
    presses = to;
    counted(to);
  };
  const reset = (): void => {
    isAlone = false;
    set(0);
  };
  const isMine = (): boolean => [...counting].find((one) => one()) === isShown;

  const down = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    if (key !== 'Shift') reset();
    else if (!repeat) isAlone = !ctrlKey && !altKey && !metaKey;
  };
  const up = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift') return;
    const isPress = isAlone && isMine();
    isAlone = false;
    set(isPress ? presses + 1 : 0);
    if (presses >= PRESSES) set(0);
  };

  counting.add(isShown);
  signal.addEventListener('abort', () => {
    counting.delete(isShown);
    clearTimeout(timer);
  });
  // In front of whatever listens in the page and might keep it from others.
  const first = { capture: true, passive: true, signal };
  addEventListener('keydown', down, first);
  addEventListener('keyup', up, first);
  for (const type of ['pointerdown', 'wheel', 'blur']) addEventListener(type, reset, first);
}
