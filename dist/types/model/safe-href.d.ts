import type { Channel } from './channel.js';
declare const safe: unique symbol;
/**
 * An address that may be written in an `href`: `https:`, `mailto:`, `tel:` or `sms:`.
 * Only this file makes one, and only `view/link-view.ts` writes one, so that nothing else can reach a page.
 */
export type SafeHref = string & {
    readonly [safe]: true;
};
/** The safe form of a web address; undefined when it is anything but `https:`. */
export declare const httpsHref: (address: string) => SafeHref | undefined;
/**
 * Where a channel leads (RFC 3966 for `tel:`, RFC 5724 for `sms:`, RFC 6068 for `mailto:`); undefined for a place, for
 * what has no address, and for a bad one.
 */
export declare function hrefOf(channel: Channel): SafeHref | undefined;
export {};
