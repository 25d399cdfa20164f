/** A place in a text, as an editor counts. */
export interface Place {
    readonly line: number;
    readonly column: number;
    /** What stands there, to the end of the line. */
    readonly rest: string;
}
/**
 * Where a text stops being JSON. Engines say it for some mistakes and not for others, each in words of its own.
 * @returns the sign that cannot stand there, or the end of a text that goes on
 */
export declare function jsonPlace(text: string): Place;
