import type { Contact } from '../model/contact.js';
import { type Fault } from '../model/fault.js';
import type { Provider } from '../model/provider.js';
/** What came of a file that leaves nothing to show. */
export type Failed = Required<Pick<ProviderFile, 'failure' | 'faults'>>;
/** What came of reading a file. */
export interface ProviderFile {
    readonly provider?: Provider | undefined;
    /** Why there is nothing to show. */
    readonly failure?: Fault | undefined;
    /** What is wrong in it. */
    readonly faults: readonly Fault[];
}
/**
 * Reads facts from anywhere.
 * @param organisations whom they may name besides their own contacts
 */
export declare function readFacts(value: unknown, where: string, organisations: readonly Contact[]): ProviderFile;
/**
 * What a file holds. It is asked for once, however many elements need it; what failed is asked for again.
 * @returns what was read; while it is on its way a promise, for what was wrong when there is nothing to show
 */
export declare function factsAt(address: string, organisations: readonly Contact[]): ProviderFile | Promise<Failed | undefined>;
