import { type Raw } from './attribute.js';
import type { Fault } from './fault.js';
/**
 * The address to leave for; '' when there is none. Without an address there is no button: one that leads nowhere
 * would be worse than none for who counts on it. So an attribute that has none says so.
 * @param parse the browser's own, which throws: to it `https://300.1.1.1` and `https://weer.example:99999` lead nowhere
 */
export declare function readExit(raw: Raw, faults: Fault[], parse: (address: string) => unknown): string;
