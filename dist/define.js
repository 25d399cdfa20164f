import { lineFrom, KlachtenProcedureElement, ownScript, bundled, tidyId, isElement, placeOf, onRelease, isAlone, faultText, elementsIn, textIn, renderFailed, KlachtenContactElement } from './elements.js';
import 'lit';

const TAG = "klachten-procedure";
function elementFor(asked) {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  return element;
}
function fill(box, asked) {
  const element = elementFor(asked);
  const line = lineFrom(box.firstChild);
  box.prepend(element);
  element.append(...line);
}
function replace({ line, paragraph }, asked) {
  const element = elementFor(asked);
  (paragraph ?? line[0])?.before(element);
  element.append(...line);
  if (!paragraph) return;
  for (const name of ["id", "class", "dir", "hidden"]) {
    const value = paragraph.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const { cssText } = paragraph.style;
  if (cssText) element.style.cssText = cssText;
  const remove = () => {
    if (!paragraph.hasChildNodes()) paragraph.remove();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", remove);
  else remove();
}
function follow({ paragraph, end }, asked) {
  const element = elementFor(asked);
  if (!paragraph) element.style.marginBlockStart = "1em";
  let last = end;
  while (last.nextSibling?.nodeName === element.nodeName) {
    last = last.nextSibling;
    if (element.isEqualNode(last.cloneNode())) return;
  }
  last.after(element);
}

const BOX = "div.klachten-procedure[data-provider]";
const PLACEHOLDERS = `${BOX},script[data-provider],a[href*="#widget"]`;
const PATH = /^.*\/klachtenprocedure\/([^/.]+)(?:\/([^/.]{3,}))?(?:\/([^/.]+))?(\/(index\.html?)?)?$/i;
function askedByLink({ hash, pathname, hreflang }) {
  const [, provider, regime, language = "nl"] = PATH.exec(pathname ?? "") ?? [];
  return provider && hash === "#widget" ? { provider, ...regime && { regime }, lang: hreflang || language } : void 0;
}
const isOurs = (script) => script === ownScript || "regime" in script.dataset || bundled.providers.some(({ id }) => id === tidyId(script.dataset.provider ?? ""));
const isHandedOver = (placeholder, name) => placeholder.localName === "div" ? /^(data-(?!base)|lang$)/.test(name) : /^(data-|lang$)/.test(name) && (name !== "data-src" || placeholder.hasAttribute("src"));
function askedBy(placeholder) {
  if (placeholder.localName === "a") return askedByLink(placeholder);
  if (placeholder.localName === "script" && !isOurs(placeholder)) return void 0;
  const asked = { provider: "" };
  for (const name of ["lang", ...KlachtenProcedureElement.observedAttributes]) {
    const value = placeholder.getAttribute(name);
    if (value !== null && isHandedOver(placeholder, name))
      Object.assign(asked, { [name.replace("data-", "")]: value });
  }
  return asked;
}

const done = /* @__PURE__ */ new WeakSet();
let waiting = [];
const warn = (fault) => {
  console.warn(faultText(fault));
};
function isParsed(node) {
  for (let one = node; one; one = one.parentNode) if (one.nextSibling) return true;
  return document.readyState !== "loading";
}
function isTaken(placeholder, { provider }) {
  const around = placeholder.parentElement?.closest(`${TAG},klachten-contact,${BOX}`);
  return placeholder.isContentEditable || !!around && (!around.matches(BOX) || tidyId(around.dataset.provider ?? "") === tidyId(provider)) || [...placeholder.querySelectorAll(TAG)].some((element) => element.closest(BOX) === placeholder);
}
function isGoingOn({ href, textContent }, { line, paragraph }) {
  let block = paragraph ?? line[0];
  while (block && !block.previousElementSibling) block = block.parentElement;
  let before = block?.previousElementSibling;
  while (before && !before.firstChild) before = before.previousElementSibling;
  const last = [...before?.querySelectorAll("a") ?? []].at(-1);
  return !!last && last.href === href && last.textContent !== textContent && !!before?.textContent.trim().endsWith(last.textContent.trim()) && textIn(line).trim().startsWith(textContent.trim());
}
const linkBeside = (script, { provider }) => elementsIn(placeOf(script)).find(
  (one) => one.localName === "a" && askedBy(one)?.provider === tidyId(provider)
);
function upgrade(placeholder) {
  const asked = askedBy(placeholder);
  if (done.has(placeholder) || !asked || isTaken(placeholder, asked)) return;
  const box = placeholder.matches(BOX) && placeholder;
  const subject = placeholder.matches("script") && linkBeside(placeholder, asked) || placeholder;
  const place = placeOf(subject);
  const isPressed = subject.matches(":active");
  if (isPressed || !isParsed(box || place.end)) {
    waiting.push(placeholder);
    if (isPressed) onRelease(upgradeWaiting);
    return;
  }
  done.add(placeholder).add(subject);
  if (subject.localName === "a" && isGoingOn(subject, place)) return;
  if (subject.closest("head"))
    warn({ code: "value-wrong", where: "script data-provider", found: "head", expected: ["body"] });
  else if (box) fill(box, asked);
  else if (isAlone(subject, place)) replace(place, asked);
  else follow(place, asked);
}
function upgradeAll(placeholders) {
  for (const placeholder of placeholders)
    try {
      upgrade(placeholder);
    } catch (error) {
      warn(renderFailed(error));
    }
}
function upgradeIn(root) {
  if (isElement(root) && root.matches(PLACEHOLDERS)) upgradeAll([root]);
  upgradeAll(root.querySelectorAll(PLACEHOLDERS));
}
function upgradeWaiting() {
  const those = waiting;
  waiting = [];
  upgradeAll(those);
}
function upgradePlaceholders() {
  addEventListener("DOMContentLoaded", upgradeWaiting);
  addEventListener("load", () => {
    upgradeIn(document);
  });
  upgradeIn(document);
  new MutationObserver((records) => {
    upgradeWaiting();
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) upgradeIn(node);
  }).observe(document, { childList: true, subtree: true });
}

const isFirst = !customElements.get("klachten-procedure");
const define = (tag, element) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
define("klachten-procedure", KlachtenProcedureElement);
define("klachten-contact", KlachtenContactElement);
if (isFirst && "document" in globalThis) upgradePlaceholders();
