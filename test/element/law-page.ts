/** What the tests of what the law says share: opening it, and giving it a day. */
import { aTimeout } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { byRole } from '../tools/by-role.js';
import { type Arrangement, type KlachtenElement, placeArrangement, textOf } from './page.js';

export const foldOf = (element: KlachtenElement): HTMLDetailsElement =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>('details[part="law"]')!;

/** Opens what the law says, as a visitor does, and waits until it is there. */
export async function openLaw(element: KlachtenElement): Promise<HTMLElement> {
  const fold = foldOf(element);
  fold.querySelector('summary')!.click();
  while (fold.childElementCount < 3) {
    await aTimeout(10);
    await element.updateComplete;
  }
  return fold;
}

export const lawOf = async (arrangement: Arrangement): Promise<HTMLElement> =>
  openLaw(await placeArrangement(arrangement));

/** The date field by its label. */
export const fieldIn = (fold: HTMLElement): HTMLInputElement =>
  [...fold.querySelectorAll('input')].find(
    (input) => computeAccessibleName(input) === 'Ik diende mijn klacht in op',
  )!;

export const resultIn = (fold: HTMLElement): string =>
  textOf(byRole(fold.querySelector<HTMLElement>('[part="last-day"]')!, 'status'));

/** Picks a day as in the browser's own calendar. */
export async function pick(fold: HTMLElement, day: string): Promise<void> {
  const field = fieldIn(fold);
  field.value = day;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  await hostOf(fold).updateComplete;
}

export const hostOf = (fold: HTMLElement): KlachtenElement =>
  (fold.getRootNode() as ShadowRoot).host as KlachtenElement;
