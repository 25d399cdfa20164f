/**
 * Whether an element is laid out and visible, wherever that is on the page: not folded away, not hidden. Older engines
 * do not see what is folded away by others.
 */
export declare const isShown: (element: HTMLElement) => boolean;
