import { html, nothing, type TemplateResult } from 'lit';
import type { ContactAnswer } from '../model/answer.js';
import { cardView } from './contact-view.js';
import { noticeText, noticeView } from './notice-view.js';

/** One contact as a card; when it is another than the page asked for, that is said. */
export const contactAnswerView = (
  { contact, provider, fault }: ContactAnswer,
  level: number,
  locale: string,
): TemplateResult => html`
  ${fault?.where === 'contact' ? noticeView(noticeText([], locale)) : nothing}
  ${cardView(contact, level, locale, provider)}
`;
