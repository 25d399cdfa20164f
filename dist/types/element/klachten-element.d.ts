import { type CSSResult } from 'lit';
import type { Fault } from '../model/fault.js';
/** What an element is about to show. */
export interface Shown {
    readonly template: unknown;
    /** Why it is not what the page asked for. */
    readonly failure?: Fault | undefined;
    /** Everything the webmaster should know, the failure included. */
    readonly faults: readonly Fault[];
}
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * What both elements share: attributes in two spellings, one rendering for all that changes at once, one message to
 * the webmaster, one event to the page.
 *
 * It renders with Lit but is no LitElement: that would bring 2.0 kB (brotli) of properties, reflection and
 * controllers into every page, of 14 kB in all, and everything here is an attribute.
 */
export declare abstract class KlachtenElement extends Base {
    #private;
    /** Names of the attributes it reads. */
    protected static readonly names: readonly string[];
    protected static readonly styles: readonly CSSResult[];
    /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
    static get observedAttributes(): string[];
    constructor();
    connectedCallback(): void;
    attributeChangedCallback(_: string, old: string | null, value: string | null): void;
    /** Resolves when what was changed is to be seen. */
    get updateComplete(): Promise<void>;
    /** Renders once, after everything that changes now. */
    protected readonly requestUpdate: () => void;
    /** An attribute, by its own name or else by its `data-` name. */
    protected attributeText(name: string): string | null;
    /** Whether a page's children must stay in sight: when there is nothing better, and when they are no mere fallback. */
    protected keepsChildren(failure: Fault | undefined): boolean;
    /** Turns attributes into what is to be shown. */
    protected abstract compose(): Shown;
}
export {};
