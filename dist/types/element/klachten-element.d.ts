import type { CSSResult } from 'lit';
import { type Fault } from '../model/fault.js';
import type { Look } from '../view/look.js';
import type { frameView } from '../view/frame-view.js';
import { OwnLanguage } from './own-language.js';
import type { Sight } from './show.js';
import type { Source } from './source.js';
/** What an element is shown with. */
export type Means = Required<Pick<Look, 'locale' | 'opening' | 'extra'>>;
/** What an element is about to show. */
export interface Shown extends Sight {
    /** What holds it: a block, or a part of a sentence. */
    readonly frame: typeof frameView;
    /** What else the webmaster should know. */
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
 * controllers into every page, and everything here is an attribute.
 */
export declare abstract class KlachtenElement extends Base {
    #private;
    /** Names of the attributes it reads. */
    protected static readonly names: readonly string[];
    protected static readonly styles: readonly CSSResult[];
    /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
    static get observedAttributes(): string[];
    /** Renders once, after everything that changes now. */
    protected readonly requestUpdate: () => void;
    protected readonly language: OwnLanguage;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(_: string, old: string | null, value: string | null): void;
    /**
     * The facts of a provider, as a file of facts holds them (dist/provider.schema.json); they go before `src` and
     * before what the script holds. What is wrong in them is left out and told to the webmaster.
     */
    get data(): unknown;
    set data(value: unknown);
    /** Resolves when what was changed is to be seen. */
    get updateComplete(): Promise<void>;
    /** An attribute, by its own name or else by its `data-` name. */
    protected attributeText(name: string): string | null;
    /** Turns attributes into what is to be shown. */
    protected abstract compose(source: Source, means: Means): Shown;
    /** The address of the page leads to something else. */
    protected followLink(): void;
}
export {};
