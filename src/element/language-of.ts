import { type Locale, localeOf, SOURCE } from '../i18n/languages.js';
import { tidy } from '../model/attribute.js';

/** The roots that an element stands in: its own, and those of the components around it, up to the page. */
const rootsAround = (element: Element): Node[] => {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  return [root, ...(host ? rootsAround(host) : [])];
};

/** The tag of the nearest element that has one, itself included; through the roots of other components. */
function tagOf(element: Element): string {
  const nearest = element.closest('[lang]');
  // Not by its property: in a form that may be a field of that name.
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? tagOf(host) : '';
}

/**
 * The language an element is in, as the page says it: by its own `lang` or `data-lang`, else by the nearest ancestor's.
 * @returns Dutch where nothing says so, or where it is a language there is not
 */
export const languageOf = (element: HTMLElement): Locale =>
  localeOf(tidy(element.getAttribute('lang') ?? element.dataset.lang ?? tagOf(element))) ?? SOURCE;

const watching = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls whenever a page changes the language of anything that an element stands in: one observer for all of them. */
export function watchLanguage(element: Element, changed: () => void): void {
  try {
    observer ??= new MutationObserver(() => {
      for (const one of watching) one();
    });
    watching.add(changed);
    for (const root of rootsAround(element))
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  } catch {
    // A page that broke what is needed for it: what is shown stays in the language it has.
  }
}

/** Nothing stays behind when the last of them leaves. */
export function unwatchLanguage(changed: () => void): void {
  watching.delete(changed);
  if (watching.size) return;
  observer?.disconnect();
  observer = undefined;
}
