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
/**
 * What both elements share: attributes in two spellings, one rendering for all that changes at once, one message to
 * the webmaster, one event to the page.
 *
 * It renders with Lit but is no LitElement: that would bring 1.8 kB (brotli) of properties, reflection and
 * controllers into every page, of 14 kB in all, and everything here is an attribute.
 */
export declare abstract class KlachtenElement extends HTMLElement {
    #private;
    /** Names of the attributes it reads. */
    protected static readonly names: readonly string[];
    protected static readonly styles: readonly CSSResult[];
    /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
    static get observedAttributes(): string[];
    constructor();
    connectedCallback(): void;
    attributeChangedCallback(): void;
    /** Resolves when what was changed is to be seen. */
    get updateComplete(): Promise<void>;
    /** Renders once, after everything that changes now. */
    protected readonly requestUpdate: () => void;
    /** An attribute, by its own name or else by its `data-` name. */
    protected attribute(name: string): string | null;
    /** Turns attributes into what is to be shown. */
    protected abstract show(): Shown;
}
