import type { SafeHref } from '../../model/safe-href.js';

type AnyWindow = Window & typeof globalThis;

/**
 * "Leave this site? Changes may not be saved" is no question for somebody in a hurry. Chromium asks the listeners of
 * a window in the order in which they came, so that none can keep the others from asking; hence the event itself.
 */
function askNothing(view: AnyWindow): void {
  view.onbeforeunload = null;
  Object.defineProperties(view.BeforeUnloadEvent.prototype, {
    preventDefault: { value: () => undefined },
    returnValue: { get: () => '', set: () => undefined },
  });
}

/**
 * Nothing of a page is left to see, to hear or to ask, from now on: what comes next may take seconds to answer. It
 * stays so when nothing answers; loading the page again brings it back. So does a browser that kept the page and
 * shows it again by itself: somebody asked it to.
 */
function blank(view: AnyWindow, title: string): void {
  const { document } = view;
  document.documentElement.style.setProperty('display', 'none', 'important');
  document.title = title;
  for (const medium of document.querySelectorAll<HTMLMediaElement>('audio, video')) medium.pause();
  askNothing(view);
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.location.reload();
  });
}

/** Where one goes is not told where one came from; unlike a link, a script can ask for that in this way only. */
function tellNobody(): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}

/**
 * Goes to an address in the place of this page, so that Back does not lead here; of the whole window, when this is a
 * frame in it. The title is the name of the site one goes to: an empty one would show the address of this page.
 */
export function leave(address: SafeHref): void {
  const title = new URL(address).host;
  blank(window, title);
  // What is read aloud goes on elsewhere.
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis?.cancel();
  tellNobody();
  const { top } = window;
  if (top && top !== window)
    try {
      top.location.replace(address);
      blank(top as AnyWindow, title);
      return;
    } catch {
      // A locked frame may not; another site's page cannot be made blank. At least the frame goes.
    }
  location.replace(address);
}
