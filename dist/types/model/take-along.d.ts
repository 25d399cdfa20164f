import type { Party } from './procedure.js';
/** Something to copy. */
export interface ToCopy {
    readonly kind: 'number' | 'mail' | 'letter' | 'visit';
    readonly text: string;
    /** What tells it from another of its kind. */
    readonly which: string;
}
/**
 * Those who can be reached, each once: who has no way of its own is reached through another, who then stands in its
 * place, unless that one is there already.
 */
export declare function reachedOf(parties: readonly Party[]): readonly Party[];
/** The numbers and addresses of a contact, each once, by the name it goes by. */
export declare function copiesOf({ channels }: Party, name: string, locale: string): readonly ToCopy[];
