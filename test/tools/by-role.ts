import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';

/**
 * Finds what a visitor with a screen reader finds: by role and name, and only what is shown. Given an element with
 * a shadow root, it searches in there.
 *
 *     byRole(element, 'link', 'Bel 020 123 45 67')
 */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const [found, ...others] = allByRole(root, role, name);
  if (found && others.length === 0) return found;
  const count = found ? `there ${others.length + 1} times` : 'nowhere';
  throw new Error(`${described(role, name)} is ${count}. There is:\n${inventoryOf(root)}`);
}

/** The same, any number of times: none is no error. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return perceivable(root).filter((element) => getRole(element) === role && matches(nameOf(element), name));
}

function perceivable(root: ParentNode): HTMLElement[] {
  const searched = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [...searched.querySelectorAll<HTMLElement>('*')].filter(isPerceivable);
}

/** `checkVisibility` also knows what stands in a closed `<details>`, `isInaccessible` also knows `aria-hidden`. */
function isPerceivable(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !isInaccessible(element);
}

function matches(actual: string, asked: string | RegExp | undefined): boolean {
  if (asked === undefined) return true;
  return typeof asked === 'string' ? actual === asked : asked.test(actual);
}

function nameOf(element: HTMLElement): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

function described(role: string, name: string | RegExp | undefined): string {
  return name === undefined ? role : `${role} ${typeof name === 'string' ? `"${name}"` : String(name)}`;
}

function inventoryOf(root: ParentNode): string {
  const lines = perceivable(root).flatMap((element) => {
    const role = getRole(element);
    return role === null ? [] : [`  ${described(role, nameOf(element))}`];
  });
  return lines.length === 0 ? '  nothing with a role' : lines.join('\n');
}
