import { type TemplateResult } from 'lit';
/**
 * What a visitor is told when a page asks for something there is not: what that means, and what there is.
 * @param failed true when there is a procedure and it could not be had
 * @param available names of the providers there are, when the provider is what is wrong
 */
export declare const noticeText: (available: readonly string[], locale: string, failed?: boolean) => unknown;
/** An inset line. It never shouts: what it means for a visitor, then what is still there. */
export declare const noticeView: (text: unknown) => TemplateResult;
