/** How the tests of reading aloud open the tools of an element and press what is in them. */
import { allByRole, byRole } from '../tools/by-role.js';
import type { KlachtenElement } from './page.js';

/** The tools of an element. */
export interface Tools {
  readonly element: KlachtenElement;
  readonly fold: HTMLDetailsElement;
}

export async function openTools(element: KlachtenElement): Promise<Tools> {
  const tools = { element, fold: foldOf(element, 'Printen, bewaren en meer') };
  await toggle(tools, true);
  return tools;
}

/** What a summary folds away. */
export const foldOf = (element: KlachtenElement, summary: string): HTMLDetailsElement =>
  byRole(element, 'button', summary).closest('details')!;

export async function toggle({ element, fold }: Tools, isOpen: boolean): Promise<void> {
  const toggled = new Promise((resolve) => {
    fold.addEventListener('toggle', resolve, { once: true });
  });
  fold.open = isOpen;
  await toggled;
  await element.updateComplete;
}

export const button = ({ fold }: Tools, name: string): HTMLElement => byRole(fold, 'button', name);

// Not by `:focus`: that asks whether the window has it too, and several are open.
export const hasFocus = (tools: Tools, name: string): boolean =>
  tools.element.shadowRoot!.activeElement === button(tools, name);

export async function press(tools: Tools, name: string): Promise<void> {
  button(tools, name).click();
  await tools.element.updateComplete;
}

/** What there is to press for reading aloud; absent where it cannot be had. */
export const buttons = ({ fold }: Tools): string[] =>
  allByRole(fold, 'group', 'Voorlezen')
    .flatMap((group) => allByRole(group, 'button'))
    .map(({ textContent }) => textContent.trim());

/** The words that are marked on the page; undefined where nothing is. */
export function markedWords(): string | undefined {
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  return ranges[0] && ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join(' | ');
}
