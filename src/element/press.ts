/** In milliseconds: on a touch screen the click comes some time after the finger is gone. */
const UNTIL_CLICK = 300;

/**
 * Calls back when a visitor has let go and the click has come. Not by asking for `:active` again: that is lost when
 * what is pressed is laid out anew.
 */
export function onRelease(then: () => void): void {
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, () => setTimeout(then, UNTIL_CLICK), { once: true });
}
