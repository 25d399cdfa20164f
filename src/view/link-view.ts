import { html, type TemplateResult } from 'lit';
import type { SafeHref } from '../model/safe-href.js';

/**
 * The only place that writes an `href`. Another site does not hear which page a visitor came from: that somebody
 * looked at a complaints procedure is nobody's business.
 */
export function linkView(
  href: SafeHref,
  content: unknown,
  name: 'action' | 'primary' | 'link' = 'link',
): TemplateResult {
  // lit-analyzer takes a branded string for an object.
  const address: string = href;
  return html`<a class=${name} part=${name} href=${address} rel="noreferrer">${content}</a>`;
}
