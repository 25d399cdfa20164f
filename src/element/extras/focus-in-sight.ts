/**
 * Scrolls to what gets the focus by the keyboard: Firefox and WebKit leave alone what is in the window, also where
 * something that stays in its place covers it. Not for a mouse: what is pressed would move away from under it.
 * @param covers whether something lies over the page now, and does not hold what gets the focus itself
 */
export function keepFocusInSight(
  root: ShadowRoot,
  signal: AbortSignal,
  covers: (focused: Element) => boolean,
): void {
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && covers(target) && target.matches(':focus-visible'))
        target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    { signal },
  );
}
