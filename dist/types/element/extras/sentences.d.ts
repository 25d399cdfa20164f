/** What is read in one go. */
export interface Sentence {
    /** What is said. */
    readonly text: string;
    readonly lang: string;
    /** Where it stands: it moves along with what a page changes, and is empty when the words are gone. */
    readonly range: Range;
}
/** Everything there is to read now, sentence by sentence. */
export declare const sentencesOf: (root: Element, locale: string) => Sentence[];
