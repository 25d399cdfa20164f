/** True when an element holds more than a fallback. */
export declare const holdsMore: (element: Element) => boolean;
/**
 * A visitor with a keyboard goes on where the fallback was.
 * @param focused what had the focus; where that can still be seen nothing happens
 */
export declare function moveFocus(element: Element, focused: Element | null): void;
