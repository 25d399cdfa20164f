import { faultText } from '../i18n/fault-text.js';
import { tidyId } from '../model/attribute.js';
import { type Fault, renderFailed } from '../model/fault.js';
import { elementsIn, isAlone, isElement, lineFrom, type Place, placeOf, textIn } from './place.js';
import { type Asked, askedBy, PLACEHOLDERS } from './placeholder.js';
import { onRelease } from './press.js';

const TAG = 'klachten-procedure';
const BOX = 'div.klachten-procedure[data-provider]';

/** Decided about: never again, wherever a page moves them. */
const done = new WeakSet<Element>();
/** Those that the parser is still at. */
let waiting: Element[] = [];

const warn = (fault: Fault): void => {
  console.warn(faultText(fault));
};

/** True when the parser is past a node: something follows it, or the whole page is there. */
function isParsed(node: Node): boolean {
  for (let one: Node | null = node; one; one = one.parentNode) if (one.nextSibling) return true;
  return document.readyState !== 'loading';
}

/** True for what is a fallback already, and for what somebody is editing: that would be saved. */
function isTaken(placeholder: HTMLElement, { provider }: Asked): boolean {
  const around = placeholder.parentElement?.closest<HTMLElement>(`${TAG},klachten-contact,${BOX}`);
  return (
    placeholder.isContentEditable ||
    (!!around && (!around.matches(BOX) || tidyId(around.dataset.provider ?? '') === tidyId(provider))) ||
    [...placeholder.querySelectorAll(TAG)].some((element) => element.closest(BOX) === placeholder)
  );
}

function elementFor(asked: Asked): HTMLElement {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  return element;
}

/** A box stays, with whatever the page hung on it, and holds the element. A failure shows the line again. */
function fill(box: Element, asked: Asked): void {
  const element = elementFor(asked);
  const line = lineFrom(box.firstChild);
  box.prepend(element);
  element.append(...line);
}

/** A paragraph with nothing else to read in it goes. */
function replace({ line, paragraph }: Place, asked: Asked): void {
  const element = elementFor(asked);
  (paragraph ?? line[0])?.before(element);
  element.append(...line);
  if (!paragraph) return;
  // What a page hung on it; not its `data-`, where anything may stand.
  for (const name of ['id', 'class', 'dir', 'hidden']) {
    const value = paragraph.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const { cssText } = (paragraph as HTMLElement).style;
  if (cssText) element.style.cssText = cssText;
  // What the parser still adds goes into the paragraph it began.
  const remove = (): void => {
    if (!paragraph.hasChildNodes()) paragraph.remove();
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', remove);
  else remove();
}

/** After a text, and after what other links in it brought. */
function follow({ paragraph, end }: Place, asked: Asked): void {
  const element = elementFor(asked);
  // A paragraph brings space of its own.
  if (!paragraph) element.style.marginBlockStart = '1em';
  let last = end;
  while (last.nextSibling?.nodeName === element.nodeName) {
    last = last.nextSibling;
    // A page that keeps a copy of itself, to go back to, keeps what was added too.
    if (element.isEqualNode(last.cloneNode())) return;
  }
  last.after(element);
}

/** A link that is not closed goes on in every block below it, each with words of the page for its own. */
function isGoingOn({ href = '', textContent = '' }: Partial<HTMLAnchorElement>, place: Place): boolean {
  const { line, paragraph } = place;
  let block = (paragraph ?? line[0]) as Element | null | undefined;
  while (block && !block.previousElementSibling) block = block.parentElement;
  let before = block?.previousElementSibling;
  while (before && !before.firstChild) before = before.previousElementSibling;
  const last = [...(before?.querySelectorAll('a') ?? [])].at(-1);
  // The one ends its block, and the other begins its own.
  return (
    !!last &&
    last.href === href &&
    last.textContent !== textContent &&
    !!before?.textContent.trim().endsWith(last.textContent.trim()) &&
    textIn(line).trim().startsWith(textContent.trim())
  );
}

/** The link beside a script is its fallback, which stays when a filter takes the script away. */
const linkBeside = (script: Element, { provider }: Asked): Element | undefined =>
  elementsIn(placeOf(script)).find(
    (one) =>
      one.matches(PLACEHOLDERS) && one.localName === 'a' && askedBy(one)?.provider === tidyId(provider),
  );

function upgrade(placeholder: HTMLElement): void {
  const asked = askedBy(placeholder);
  if (done.has(placeholder) || !asked || isTaken(placeholder, asked)) return;
  const box = placeholder.matches(BOX) && placeholder;
  const subject = (placeholder.matches('script') && linkBeside(placeholder, asked)) || placeholder;
  const place = placeOf(subject);
  // A press on what is about to move would not arrive.
  const isPressed = subject.matches(':active');
  if (isPressed || !isParsed(box || place.end)) {
    waiting.push(placeholder);
    if (isPressed) onRelease(upgradeWaiting);
    return;
  }
  done.add(placeholder).add(subject);
  if (isGoingOn(subject, place)) return;
  if (subject.closest('head'))
    warn({ code: 'value-wrong', where: 'script data-provider', found: 'head', expected: ['body'] });
  else if (box) fill(box, asked);
  else if (isAlone(subject, place)) replace(place, asked);
  else follow(place, asked);
}

function upgradeAll(placeholders: Iterable<Element>): void {
  for (const placeholder of placeholders)
    try {
      upgrade(placeholder as HTMLElement);
    } catch (error) {
      warn(renderFailed(error));
    }
}

function upgradeIn(root: ParentNode): void {
  if (isElement(root) && root.matches(PLACEHOLDERS)) upgradeAll([root]);
  upgradeAll(root.querySelectorAll(PLACEHOLDERS));
}

function upgradeWaiting(): void {
  const those = waiting;
  waiting = [];
  upgradeAll(those);
}

/**
 * Puts the element in the place of everything that stands for it, now and whenever the page adds more: a box, a
 * script or a link that an editor left where it drops elements it does not know. What is wrong goes to the console.
 */
export function upgradePlaceholders(): void {
  // The last of the page is parsed without anything following it.
  addEventListener('DOMContentLoaded', upgradeWaiting);
  addEventListener('load', () => {
    upgradeIn(document);
  });
  upgradeIn(document);
  new MutationObserver((records) => {
    upgradeWaiting();
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) upgradeIn(node);
  }).observe(document, { childList: true, subtree: true });
}
