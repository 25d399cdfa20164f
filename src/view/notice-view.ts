import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { listText } from '../i18n/format.js';
import type { Answer } from '../model/answer.js';

/** What a visitor is told when a page asks for something there is not: what that means, and what there is. */
export const noticeText = ({ available }: Answer, locale: string): string =>
  available[0]
    ? msg(
        str`We kunnen deze klachtenprocedure niet laten zien. Wel die van ${listText(locale, available)}.`,
        {
          id: 'notice.provider',
        },
      )
    : msg('De klachtenregeling die deze pagina zoekt, is er niet. Hieronder zie je welke er wel is.', {
        id: 'notice.regime',
      });

/** An inset line. It never shouts: what it means for a visitor, then what is still there. */
export const noticeView = (text: string): TemplateResult =>
  html`<p class="notice" part="notice" role="status">${text}</p>`;
