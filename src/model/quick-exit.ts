import { type Raw, tidy } from './attribute.js';
import type { Fault } from './fault.js';
import { httpsHref } from './safe-href.js';

/**
 * The address to leave for; '' when there is none. Without an address there is no button: one that leads nowhere
 * would be worse than none for who counts on it. So an attribute that has none says so.
 */
export function readExit(raw: Raw, faults: Fault[]): string {
  const found = tidy(raw);
  const href = httpsHref(found);
  if (raw !== null && !href)
    faults.push({
      code: 'value-wrong',
      where: 'quick-exit',
      found,
      expected: ['https://www.voorbeeld.nl'],
    });
  return href ?? '';
}
