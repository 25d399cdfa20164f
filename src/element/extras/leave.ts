import type { SafeHref } from '../../model/safe-href.js';

type AnyWindow = Window & typeof globalThis;

/** Whatever a page has made of itself, or of what a browser offers: the rest is done, and one leaves. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // There is nobody to tell, and no time.
  }
}

/** The windows this one is a frame in, the outermost one first; none for a whole tab. */
function windowsAround(): Set<Window | null> {
  const around = new Set(top === window ? [] : [top]);
  // A page may put anything in the place of `parent`, itself too.
  attempt(() => {
    for (let one = parent; one !== window && !around.has(one); one = one.parent) around.add(one);
  });
  return around;
}

/** All there is in a page, in the shadow roots of its elements too. */
const within = (root: Element | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);

/** Nothing goes on sounding, and no frame asks whether one may leave: those this page stands in have to stay. */
function silence(root: Element, standsIn: ReadonlySet<unknown>): void {
  for (const one of within(root))
    attempt(() => {
      if ('pause' in one) (one as HTMLMediaElement).pause();
      if ('contentWindow' in one && !standsIn.has(one.contentWindow)) one.remove();
    });
}

/**
 * "Leave this site? Changes may not be saved" is no question for somebody in a hurry. Chromium asks the listeners of
 * a window in the order in which they came, so that none can keep the others from asking; hence the events themselves.
 */
function askNothing(view: AnyWindow): void {
  view.onbeforeunload = null;
  for (const type of ['BeforeUnloadEvent', 'NavigateEvent'])
    attempt(() => {
      const { prototype } = Reflect.get(view, type) as { prototype: Event };
      Object.defineProperties(prototype, {
        preventDefault: { value: () => undefined },
        returnValue: { get: () => '', set: () => undefined },
      });
    });
}

/**
 * Nothing of a page is left to see, to hear or to ask, from now on: what comes next may take seconds to answer. It
 * stays so when nothing answers; loading the page again brings it back. So does a browser that kept the page and
 * shows it again by itself: somebody asked it to.
 *
 * The title is the name of the site one goes to: an empty one would show the address of this page.
 * @throws when it is the page of another site
 */
function blank(view: AnyWindow, address: string, standsIn: ReadonlySet<unknown>): void {
  const { document } = view;
  attempt(() => {
    document.title = new URL(address).host;
  });
  attempt(() => {
    // Of the document itself: an image in the page may be called like that.
    const root = Reflect.get<Document, 'documentElement'>(Document.prototype, 'documentElement', document);
    root.style.setProperty('display', 'none', 'important');
    silence(root, standsIn);
  });
  attempt(() => {
    askNothing(view);
  });
  attempt(() => {
    view.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) view.location.reload();
    });
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
 * frame in it.
 */
export function leave(address: SafeHref): void {
  const around = windowsAround();
  const standsIn = new Set([window, ...around]);
  blank(window, address, standsIn);
  // What is read aloud goes on elsewhere.
  attempt(() => {
    speechSynthesis.cancel();
  });
  attempt(tellNobody);
  if (top && top !== window)
    try {
      top.location.replace(address);
      for (const one of around) blank(one as AnyWindow, address, standsIn);
      return;
    } catch {
      // A locked frame may not; another site's page cannot be made blank. At least the frame goes.
    }
  location.replace(address);
}
