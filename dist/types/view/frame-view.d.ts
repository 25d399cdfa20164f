import { type TemplateResult } from 'lit';
/**
 * What an element shows, with the page's own children behind or below it.
 * @param keepsChildren true when the page's children must stay in sight
 * @param childrenChanged called when the page adds or removes a child
 */
export declare const frameView: (content: unknown, locale: string, keepsChildren: boolean, childrenChanged: () => void) => TemplateResult;
/** The same within a sentence: no block, and no white space of its own. */
export declare const inlineFrameView: (content: unknown, locale: string, keepsChildren: boolean, childrenChanged: () => void) => TemplateResult;
