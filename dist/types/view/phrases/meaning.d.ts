/**
 * What a Dutch name says, word for word, for who does not read Dutch; it stands behind the name, which stays as it is.
 * @param name id of a law or of an organisation, or the name of one of its desks
 * @returns undefined for a name that says nothing, and for names we did not make out
 */
export declare function meaningText(name: string): string | undefined;
