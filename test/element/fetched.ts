/** What the tests of fetched providers share: the words of the page, and what a visitor then sees. */
import { expect } from '@open-wc/testing';
import { allByRole } from '../tools/by-role.js';
import { headingsOf, isSeen, type KlachtenElement } from './page.js';

export const FALLBACK = 'Bel <a href="tel:+31501234567">050 123 45 67</a>';

/** True when the page's own words are in sight. */
export const fallbackIsSeen = (element: KlachtenElement): boolean => isSeen(element.querySelector('a')!);

/** True when the element itself shows a number to call. */
export const canBeCalled = (element: KlachtenElement): boolean =>
  [...allByRole(element, 'link'), ...element.querySelectorAll<HTMLElement>('a')].some(
    (link) => isSeen(link) && link.getAttribute('href')?.startsWith('tel:'),
  );

export const titleOf = (element: KlachtenElement): string | undefined => headingsOf(element)[0];

/** The provider that test/tools/test-files.mjs invents is there, in place of the words of the page. */
export function expectShown(element: KlachtenElement): void {
  expect(titleOf(element)).to.equal('2 Een klacht over Zorgcoöperatie huize-elders? Zo pak je het aan');
  expect(fallbackIsSeen(element), 'the fallback').to.equal(false);
}
