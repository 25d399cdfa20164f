import { INLINE } from './place.js';

/**
 * What a fallback is made of is a line of text, or all of the procedure as plain HTML (`klachten-full`); anything else
 * is content a page did not mean to hide (a missing end tag).
 */
const MORE = `:not(${INLINE},.klachten-full,.klachten-full>style,.klachten-root,.klachten-root *)`;

/** True when an element holds more than a fallback. */
export const holdsMore = (element: Element): boolean => !!element.querySelector(MORE);

/**
 * A visitor with a keyboard goes on where the fallback was.
 * @param focused what had the focus; where that can still be seen nothing happens
 */
export function moveFocus(element: Element, focused: Element | null): void {
  if (element.contains(focused) && !focused?.getClientRects()[0])
    element.shadowRoot?.querySelector<HTMLElement>('a,input')?.focus({ preventScroll: true });
}
