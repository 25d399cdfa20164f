import { type Raw, tidy } from './attribute.js';
import type { Fault } from './fault.js';
import { httpsHref } from './safe-href.js';

/**
 * The address to leave for; '' when there is none. Without an address there is no button: one that leads nowhere
 * would be worse than none for who counts on it. So an attribute that has none says so.
 * @param parse the browser's own, which throws: to it `https://300.1.1.1` and `https://weer.example:99999` lead nowhere
 */
export function readExit(raw: Raw, faults: Fault[], parse: (address: string) => unknown): string {
  const found = tidy(raw);
  const href = httpsHref(found);
  try {
    if (href) parse(href);
    if (href || raw === null) return href ?? '';
  } catch {
    // As good as none.
  }
  faults.push({ code: 'value-wrong', where: 'quick-exit', found, expected: ['https://…'] });
  return '';
}
