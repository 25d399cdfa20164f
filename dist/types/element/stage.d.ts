import { type CSSResult } from 'lit';
/** What stands in the shadow root of an element: at first, and when all fails, the page's own fallback. */
export declare class Stage {
    #private;
    readonly root: ShadowRoot;
    isFallback: boolean;
    constructor(host: HTMLElement, styles: readonly CSSResult[]);
    /** @param failed false as long as there is nothing to show yet: then a page's own fallback is enough */
    fallBack(failed: boolean): void;
    show(content: unknown): void;
    /** @param more styles of what was added since */
    dress(more: Iterable<CSSResult>): void;
}
