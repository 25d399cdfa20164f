import type { Channel } from './contact.js';
import { readMail } from './mail.js';
import { readPhone } from './phone.js';

declare const safe: unique symbol;

/**
 * An address that may be written in an `href`: `https:`, `mailto:` or `tel:`.
 * Only this file makes one, and only `view/link-view.ts` writes one, so that nothing else can reach a page.
 */
export type SafeHref = string & { readonly [safe]: true };

// The same as the pattern of HttpsAddress in contact.ts; tested once more, whoever handed the facts over.
const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w.~:/?#@!$&()*+,;=%-]*)?$/i;

const safeWith = (scheme: string, value: string | undefined): SafeHref | undefined =>
  value ? ((scheme + value) as SafeHref) : undefined;

/** The safe form of a web address; undefined when it is anything but `https:`. */
export const httpsHref = (address: string): SafeHref | undefined => safeWith('', HTTPS.exec(address)?.[0]);

/** Where a channel leads (RFC 3966 for `tel:`, RFC 6068 for `mailto:`); undefined for a letter and a bad address. */
export function hrefOf(channel: Channel): SafeHref | undefined {
  switch (channel.kind) {
    case 'phone':
      return safeWith('tel:', readPhone(channel.number));
    case 'mail':
      return safeWith('mailto:', readMail(channel.address));
    case 'letter':
      return undefined;
    default:
      return httpsHref(channel.href);
  }
}
