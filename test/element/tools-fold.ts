/** How the tests of what one can take along open the fold, press in it, and hear what came of it. */
import { waitUntil } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { placeFacts } from './gallery.page.js';
import { type KlachtenElement, oneLine } from './page.js';

/** Opens the fold, as a visitor does, and waits for what is in it. */
export async function openTools(element: KlachtenElement): Promise<HTMLElement> {
  const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="tools"]')!;
  fold.open = true;
  // It is asked for when the browser says that it is open.
  await waitUntil(() => fold.querySelector('[part="tool-row"]'), 'nothing is in the fold');
  return fold;
}

/** The names of the buttons on a contact's row, or of all there are. */
export const buttonsOf = (part: ParentNode): string[] =>
  allByRole(part, 'button')
    .filter(({ localName }) => localName === 'button')
    .map((button) => oneLine(button.textContent));

/** The rows: for each contact its name and its buttons. */
export const rowsOf = (fold: HTMLElement): readonly (readonly [string, readonly string[]])[] =>
  [...fold.querySelectorAll<HTMLElement>('[part="taken"]')].map((row) => [
    oneLine(row.firstElementChild!.textContent),
    buttonsOf(row),
  ]);

/** What a screen reader was told last, white space and all: wherever it stands, there is one at a time. */
export const toldIn = (part: ParentNode): string =>
  allByRole(part, 'status')
    .map(({ textContent }) => textContent.replace(/^\s+|[ \n]+$/g, ''))
    .join('');

/** The row of a contact. */
export const rowOf = (fold: HTMLElement, name: string): HTMLElement =>
  [...fold.querySelectorAll<HTMLElement>('[part="taken"]')].find(
    (row) => oneLine(row.firstElementChild!.textContent) === name,
  )!;

/** Presses a button and waits until something new was said. */
export async function pressAndHear(fold: HTMLElement, name: string | RegExp): Promise<string> {
  const before = toldIn(fold);
  byRole(fold, 'button', name).click();
  await waitUntil(() => toldIn(fold) !== before, `nothing was said of ${String(name)}`, {
    timeout: 10_000,
  });
  return oneLine(toldIn(fold));
}

/** A provider with these contacts, evidently invented. */
export async function placeContacts(...contacts: readonly object[]): Promise<KlachtenElement> {
  const { element } = await placeFacts({
    format: 1,
    id: 'huize-elders',
    name: 'Huize Elders',
    regimes: { wkkgz: { audience: 'everyone', sections: [{ kind: 'steps', steps: [{ kind: 'talk' }] }] } },
    contacts,
  });
  return element;
}
