import { faultText } from '../i18n/fault-text.js';
import { tidyId } from '../model/attribute.js';
import { type Fault, renderFailed } from '../model/fault.js';
import { fill, follow, replace, TAG } from './insert.js';
import { elementsIn, isAlone, isElement, type Place, placeOf, textIn } from './place.js';
import { type Asked, askedBy, BOX, PLACEHOLDERS } from './placeholder.js';
import { onRelease } from './press.js';

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

/** A link that is not closed goes on in every block below it, each with words of the page for its own. */
function isGoingOn({ href, textContent }: HTMLAnchorElement, { line, paragraph }: Place): boolean {
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
    (one) => one.localName === 'a' && askedBy(one)?.provider === tidyId(provider),
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
  if (subject.localName === 'a' && isGoingOn(subject as HTMLAnchorElement, place)) return;
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
