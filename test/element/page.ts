/**
 * What the tests of both elements share: putting one on a page, reading it as a visitor does, and what it tells.
 *
 * Expect something of texts, numbers and lengths, never of elements (`.empty`, `.equal(element)`): the runner copies
 * what failed to the terminal, and takes minutes over a page.
 */
import { fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { KlachtenContactElement, KlachtenProcedureElement } from '../../src/index.js';
import { allByRole, byRole } from '../tools/by-role.js';

export type KlachtenElement = KlachtenContactElement | KlachtenProcedureElement;

/** Every arrangement there is, as provider/regime. */
export const ARRANGEMENTS = ['lichtpunt/wkkgz', 'zorgkracht-12/wmo', 'zorgkracht-12/jeugdwet'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Puts markup on the page as a webmaster writes it, and waits for the first element in it. */
export async function place(markup: string): Promise<KlachtenElement> {
  const placed = await fixture<HTMLElement>(markup);
  const element = (
    placed.localName.startsWith('klachten-')
      ? placed
      : placed.querySelector('klachten-procedure, klachten-contact')
  ) as KlachtenElement;
  await element.updateComplete;
  return element;
}

export const placeProcedure = (attributes: string, children = ''): Promise<KlachtenElement> =>
  place(`<klachten-procedure ${attributes}>${children}</klachten-procedure>`);

export const placeContact = (attributes: string, children = ''): Promise<KlachtenElement> =>
  place(`<klachten-contact ${attributes}>${children}</klachten-contact>`);

export function placeArrangement(arrangement: Arrangement, more = ''): Promise<KlachtenElement> {
  const [provider, regime] = arrangement.split('/') as [string, string];
  return placeProcedure(`provider="${provider}" regime="${regime}" ${more}`);
}

/** Changes attributes and waits; null takes one away. */
export async function change(
  element: KlachtenElement,
  attributes: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  await element.updateComplete;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything there is to read in an element, what is folded away included, in one line. */
export function wordsOf(element: KlachtenElement): string {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  return textOf(element.shadowRoot!.querySelector<HTMLElement>('[part="root"]')!);
}

/** What is to be read in a part of it. */
export const textOf = (part: HTMLElement): string => oneLine(part.innerText);

/** The headings there are, in order, with their levels: `2 Een klacht?`. */
export const headingsOf = (element: KlachtenElement): string[] =>
  allByRole(element, 'heading').map(
    ({ localName, textContent }) => `${localName.slice(1)} ${oneLine(textContent)}`,
  );

/** A section by its heading. */
export const sectionOf = (element: KlachtenElement, heading: string): HTMLElement =>
  byRole(element, 'heading', heading).closest('section')!;

/** A contact card by its heading. */
export const cardOf = (element: KlachtenElement, name: string): HTMLElement =>
  byRole(element, 'heading', name).closest('article')!;

/** The names on all cards, in order. */
export const cardsOf = (element: KlachtenElement): string[] =>
  allByRole(element, 'article').map((card) => oneLine(byRole(card, 'heading').textContent));

/** The steps, in order. */
export const stepsOf = (element: KlachtenElement): HTMLElement[] =>
  allByRole(element, 'heading', /^Stap \d/).map((heading) => heading.closest('li')!);

/** Where the links in it lead, in order. */
export const hrefsOf = (part: ParentNode): string[] =>
  allByRole(part, 'link').map((link) => link.getAttribute('href') ?? '');

/** Whether a visitor sees it at all. */
export const isSeen = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;

/** What the elements tell the page from now until `stop()`: `rendered` or `failed: reason`. */
export function listen(): { readonly heard: string[]; readonly stop: () => void } {
  const heard: string[] = [];
  const listening = new AbortController();
  const { body } = document;
  body.addEventListener('klachten-rendered', () => heard.push('rendered'), { signal: listening.signal });
  body.addEventListener('klachten-failed', ({ reason }) => heard.push(`failed: ${reason}`), {
    signal: listening.signal,
  });
  return {
    heard,
    stop: () => {
      listening.abort();
    },
  };
}
