import type { Channel } from '../../model/channel.js';
/**
 * The words for ways that no bundled contact has.
 * @param name of whoever is reached
 * @param address of a place, as it is written
 */
export declare function otherLabel(channel: Channel, name: unknown, address: unknown, locale: string): unknown;
/** When nobody answers (`gesloten: 25–26 december 2026`), and what one has to know. */
export declare const remarksOf: ({ closed, note }: Channel, locale: string) => readonly unknown[];
