/** What the tests of languages share: a page with an element in each, and what stands in it. */
import { waitUntil } from '@open-wc/testing';
import { LOCALES } from '../../src/i18n/languages.js';
import type { Frame } from './frame.js';

export const ARRANGEMENTS = ['lichtpunt/wkkgz', 'zorgkracht-12/wmo', 'zorgkracht-12/jeugdwet'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const OTHERS = LOCALES.filter((locale) => locale !== 'nl');

const EXIT = 'https://www.voorbeeld.nl/';

/** A procedure in a language, with all there is to ask for. */
export function procedureIn(locale: string, arrangement: Arrangement = 'lichtpunt/wkkgz', more = ''): string {
  const [provider, regime] = arrangement.split('/');
  return `<klachten-procedure lang="${locale}" provider="${provider ?? ''}" regime="${regime ?? ''}" ${more}></klachten-procedure>`;
}

export const WITH_ALL = `languages="${LOCALES.join(' ')}" quick-exit="${EXIT}"`;

export const elementIn = (
  { document }: Frame,
  locale: string,
  arrangement: Arrangement = 'lichtpunt/wkkgz',
): HTMLElement => {
  const [provider, regime] = arrangement.split('/');
  const found = document.querySelector<HTMLElement>(
    `[lang="${locale}"][provider="${provider ?? ''}"][regime="${regime ?? ''}"]`,
  );
  if (!found?.shadowRoot) throw new Error(`no ${arrangement} in ${locale}`);
  return found;
};

export const rootOf = (element: HTMLElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;

/** Until it is in that language. */
export const spoken = (element: HTMLElement, locale: string): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === locale, `not in ${locale}`, {
    timeout: 20_000,
  });

/** Opens whatever is folded, and waits until it stands there. */
export async function unfoldAll(element: HTMLElement): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await waitUntil(
    () =>
      ['law', 'tools'].every(
        (name) => element.shadowRoot!.querySelector(`details.${name}`)!.children.length > 2,
      ) && element.shadowRoot!.querySelector('[part="exit"]'),
    'something is not unfolded',
    { timeout: 20_000 },
  );
}

const languageAt = (node: Node): string => node.parentElement!.closest<HTMLElement>('[lang]')?.lang ?? '';

/** True within what is of no language: a number, an address. */
const isFixed = (node: Node): boolean => !!node.parentElement!.closest('bdi[dir]');

/**
 * Every text in it but those that are marked as being in another language, or in none; and what only the ear is told.
 */
export function ownTextsOf(element: HTMLElement): string[] {
  const root = rootOf(element);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (languageAt(node) === root.lang && !isFixed(node)) texts.push((node.nodeValue ?? '').replace(/\s+/g, ' ').trim());
  }
  const labels = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '');
  return [...texts, ...labels].filter((text) => /\p{L}/u.test(text));
}

/** What may not change with the language: addresses of every kind, and numbers as they stand there. */
export const linksOf = (element: HTMLElement): string[] =>
  [...rootOf(element).querySelectorAll('a')].map((link) => link.href).sort();

export const numbersOf = (element: HTMLElement): string[] =>
  [...rootOf(element).querySelectorAll('.number')].map(({ textContent }) => textContent).sort();
