/**
 * Copies plain text.
 * @param root where the visitor pressed
 * @returns false where the browser or the page does not let it
 */
export declare function copyText(text: string, root: ShadowRoot): Promise<boolean>;
