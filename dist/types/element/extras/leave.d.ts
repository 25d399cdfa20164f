import type { SafeHref } from '../../model/safe-href.js';
/**
 * Goes to an address in the place of this page, so that Back does not lead here; of the whole window, when this is a
 * frame in it.
 */
export declare function leave(address: SafeHref): void;
