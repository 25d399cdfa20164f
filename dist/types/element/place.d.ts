/** What a line of text is made of. */
export declare const INLINE = "a,abbr,b,bdi,br,cite,code,em,font,i,mark,q,s,script,small,span,strong,sub,sup,time,u,wbr";
export declare const isElement: (node: Node) => node is Element;
/** A node and what follows it, up to the first block. */
export declare function lineFrom(first: ChildNode | null): ChildNode[];
/** Where something stands in a text. */
export interface Place {
    /** What it is read with, from block to block, itself (or what marks it up) included. */
    readonly line: readonly ChildNode[];
    /** What holds that line, where no block may stand beside it. */
    readonly paragraph: Element | undefined;
    /** What a block can follow. */
    readonly end: ChildNode;
}
export declare function placeOf(element: Element): Place;
/** All elements in a line. */
export declare const elementsIn: ({ line }: Place) => Element[];
/** What there is to read in some nodes. */
export declare const textIn: (nodes: readonly Node[]) => string;
/**
 * True when there is nothing else to read in its line than a link to call or to write, and perhaps whom: an editor
 * that drops the element leaves its fallback, `<a>…</a>, of bel …: <a>…</a>`.
 */
export declare function isAlone(element: Element, place: Place): boolean;
