/** A placeholder that holds its own fallback. */
export declare const BOX = "div.klachten-procedure[data-provider]";
/** What may stand for the element; `askedBy()` looks closer. */
export declare const PLACEHOLDERS = "div.klachten-procedure[data-provider],script[data-provider],a[href*=\"#widget\"]";
/** Attributes of the element to be. */
export interface Asked {
    readonly provider: string;
    readonly [name: string]: string;
}
/**
 * What a placeholder asks for.
 * @param placeholder one that `PLACEHOLDERS` selects
 * @returns undefined when it only looks like one
 */
export declare function askedBy(placeholder: Element): Asked | undefined;
