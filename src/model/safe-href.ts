import type { Channel } from './channel.js';
import { readMail } from './mail.js';
import { readPhone } from './phone.js';
import { WHOLE_FORMAT } from './scope.js';

declare const safe: unique symbol;

/**
 * An address that may be written in an `href`: `https:`, `mailto:`, `tel:` or `sms:`.
 * Only this file makes one, and only `view/link-view.ts` writes one, so that nothing else can reach a page.
 */
export type SafeHref = string & { readonly [safe]: true };

// The same as the pattern of HttpsAddress in channel.ts; tested once more, whoever handed the facts over.
const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w.~:/?#@!$&()*+,;=%-]*)?$/i;

const safeWith = (scheme: string, value: string | undefined): SafeHref | undefined =>
  value ? ((scheme + value) as SafeHref) : undefined;

/** The safe form of a web address; undefined when it is anything but `https:`. */
export const httpsHref = (address: string): SafeHref | undefined => safeWith('', HTTPS.exec(address)?.[0]);

/**
 * Where a channel leads (RFC 3966 for `tel:`, RFC 5724 for `sms:`, RFC 6068 for `mailto:`); undefined for a place, for
 * what has no address, and for a bad one.
 */
export function hrefOf(channel: Channel): SafeHref | undefined {
  switch (channel.kind) {
    case 'phone':
      return safeWith('tel:', readPhone(channel.number));
    case 'mail':
      return safeWith('mailto:', readMail(channel.address));
    default:
      if ('href' in channel) return httpsHref(channel.href);
      if (!WHOLE_FORMAT || !('number' in channel)) return undefined;
      return channel.kind === 'whatsapp'
        ? safeWith('https://wa.me/', readPhone(channel.number)?.slice(1))
        : safeWith(channel.kind === 'sms' ? 'sms:' : 'tel:', readPhone(channel.number));
  }
}
