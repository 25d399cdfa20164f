/** In milliseconds. Some ask the visitor, some never answer; later than this the press no longer counts. */
const ANSWER = 2000;

/** The way that also works on http, and in a frame that may not use the clipboard: what is selected, is copied. */
function copySelected(text: string, root: ShadowRoot): boolean {
  // What is selected elsewhere on the page is not what was asked for.
  if (!root.isConnected) return false;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  // No keyboard on a screen that shows one, and nothing to be seen; at less than 16px iOS would zoom in.
  field.readOnly = true;
  Object.assign(field.style, { position: 'fixed', inset: '0 auto auto 0', opacity: '0', fontSize: '16px' });
  // Pages add words of their own to what is copied, or forbid it; and it is nobody's business what was.
  field.addEventListener('copy', (event) => {
    event.stopPropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  });
  root.append(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, text.length);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way where this one is needed
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Copies plain text.
 * @param root where the visitor pressed
 * @returns false where the browser or the page does not let it
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ANSWER);
  });
  try {
    // Where there is no clipboard this throws as well.
    await Promise.race([navigator.clipboard.writeText(text), late]);
    return true;
  } catch {
    return copySelected(text, root);
  } finally {
    clearTimeout(timer);
  }
}
