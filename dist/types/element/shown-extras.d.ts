import { type CSSResult } from 'lit';
import { type Fault } from '../model/fault.js';
import type { ShowExtra } from '../view/look.js';
import type { ExtraHost } from './extras/extra.js';
/** What one element shows that is not needed at first sight. */
export declare class ShownExtras {
    #private;
    /** What they look like. */
    readonly styles: Set<CSSResult>;
    constructor(host: Omit<ExtraHost, 'signal'>);
    /** Resolves when one that was asked for is there; undefined when nothing is on its way. */
    get arriving(): Promise<void> | undefined;
    /** True when some were asked for that say more than what comes first. */
    get areAsked(): boolean;
    /** Why some cannot be had. */
    get faults(): readonly Fault[];
    /** @param folder where the parts are; empty when that cannot be told */
    from(folder: string): ShowExtra;
    /** When the element leaves the page; what was asked for is made anew when it comes back. */
    leave(): void;
}
