/** How the tests of the gallery put a file on the page. */
import { fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { KlachtenProcedureElement } from '../../src/index.js';

export { cardsOf, hrefsOf, listen, oneLine, wordsOf } from './page.js';

/** Places a file of facts as a script does, in a place of a certain look, with nothing folded away. */
export async function placeFacts(
  data: unknown,
  attributes: Readonly<Record<string, string>> = {},
  style = '',
): Promise<{ readonly around: HTMLElement; readonly element: KlachtenProcedureElement }> {
  const around = await fixture<HTMLElement>(`<div style="${style}"></div>`);
  const element = document.createElement('klachten-procedure');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  around.append(element);
  await element.updateComplete;
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  return { around, element };
}
