import { html, type TemplateResult } from 'lit';

/**
 * What an element shows, with the page's own children behind or below it.
 * @param keepsChildren true when the page's children must stay in sight
 * @param childrenChanged called when the page adds or removes a child
 */
export const frameView = (
  content: unknown,
  locale: string,
  keepsChildren: boolean,
  childrenChanged: () => void,
): TemplateResult =>
  html`<div class="root" part="root" lang=${locale} dir="ltr">${content}</div>
    <div ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></div>`;

/** The same within a sentence: no white space of its own. A page's own words go before `instead`. */
export const inlineFrameView = (content: unknown, locale: string, failed: boolean): TemplateResult =>
  failed
    ? html`<slot><span class="root inline" part="root" lang=${locale} dir="ltr">${content}</span></slot>`
    : html`<span class="root inline" part="root" lang=${locale} dir="ltr">${content}</span
        ><span hidden><slot></slot></span>`;
