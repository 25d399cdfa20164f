import { html, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/languages.js';

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
  html`<div class="root" part="root" lang=${locale} dir=${directionOf(locale)}>${content}</div>
    <div ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></div>`;

/** The same within a sentence: no block, and no white space of its own. */
export const inlineFrameView = (
  content: unknown,
  locale: string,
  keepsChildren: boolean,
  childrenChanged: () => void,
): TemplateResult =>
  html`<span class="root inline" part="root" lang=${locale} dir=${directionOf(locale)}>${content}</span
    ><span ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></span>`;
