import { html, nothing, type TemplateResult } from 'lit';
import type { ContactAnswer } from '../model/answer.js';
import { cardView } from './contact-view.js';
import { toolsView } from './extra-view.js';
import type { CardLook } from './look.js';
import { noticeText, noticeView } from './notice-view.js';

/** One contact as a card; when it is another than the page asked for, that is said. */
export const contactAnswerView = (
  { contact, provider, fault }: ContactAnswer,
  look: CardLook,
): TemplateResult => html`
  ${fault?.where === 'contact' ? noticeView(noticeText([], look.locale)) : nothing}
  ${cardView(contact, look, provider)} ${toolsView(look.extra?.('tools', [contact], look))}
`;
