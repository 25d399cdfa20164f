/** An element of ours on the page. */
export interface Linked {
    readonly root: ShadowRoot;
    /** False while something is on its way that may move or cover what one is brought to: a button to leave quickly. */
    readonly isReady: () => boolean;
    /** Shows what a link leads to, where a visitor has the choice. */
    readonly follow: () => void;
}
/** What the address of the page leads to, of ours: the id of a step or a contact; else empty. */
export declare const linkedId: () => string;
/** Follows links to a step or a contact in an element, for fragments do not reach into a shadow root. */
export declare function followLinks(element: Linked): void;
/** Nothing stays behind when the last of them leaves. */
export declare function unfollowLinks(element: Linked): void;
/** An element shows something: perhaps what the visitor came for. */
export declare function followOnce(): void;
