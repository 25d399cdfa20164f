/** An element of ours on the page. */
export interface Linked {
  readonly root: ShadowRoot;
  /** False while something is on its way that may move or cover what one is brought to: a button to leave quickly. */
  readonly isReady: () => boolean;
  /** Shows what a link leads to, where a visitor has the choice. */
  readonly follow: () => void;
}

const LINK = /^#klachten-[a-z0-9-]+$/;

const elements = new Set<Linked>();
let followed = '';
// Until the visitor is there: what a pressed link leads to may be on its way.
let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the address of the page leads to, of ours: the id of a step or a contact; else empty. */
export const linkedId = (): string => (LINK.test(location.hash) ? location.hash.slice(1) : '');

const isSeen = (element: Element | null): boolean => !!element?.getClientRects()[0];

/** Somebody may have begun to fill in a form by the time an element shows itself. */
const isBusy = (): boolean => document.activeElement !== null && document.activeElement !== document.body;

/** Brings the visitor to the heading, as a browser does for what stands in the page itself. */
function go(): void {
  const id = linkedId();
  // A page that holds the same id itself (a static page, the fallback of an element) is at it already.
  if (!id || isSeen(document.getElementById(id))) return;
  const [first] = [...elements]
    .filter(({ root }) => isSeen(root.getElementById(id)))
    .sort(({ root: { host: a } }, { root: { host: b } }) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
  const heading = first?.root.getElementById(id);
  if (!heading || !first?.isReady()) return;
  followed = id;
  if (!isPressed && isBusy()) return;
  isPressed = false;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** After every element has shown what it has to show, so that the first on the page wins. */
function goLater(): void {
  clearTimeout(timer);
  timer = setTimeout(go);
}

const followAgain = (): void => {
  followed = '';
  if (!linkedId()) return;
  for (const { follow } of elements) follow();
  isPressed = true;
  goLater();
};

// A link to where one already is fires no `hashchange`; and a site that loads its pages itself may fire none at all.
const onClick = (event: Event): void => {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a');
  if (link && LINK.test((link as HTMLAnchorElement).hash)) setTimeout(followAgain);
};

/** Follows links to a step or a contact in an element, for fragments do not reach into a shadow root. */
export function followLinks(element: Linked): void {
  if (!elements.size) {
    addEventListener('hashchange', followAgain);
    addEventListener('click', onClick);
  }
  elements.add(element);
}

/** Nothing stays behind when the last of them leaves. */
export function unfollowLinks(element: Linked): void {
  elements.delete(element);
  if (elements.size) return;
  removeEventListener('hashchange', followAgain);
  removeEventListener('click', onClick);
}

/** An element shows something: perhaps what the visitor came for. */
export function followOnce(): void {
  const id = linkedId();
  if (id && id !== followed) goLater();
}
