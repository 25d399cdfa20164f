import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { WHOLE_FORMAT } from '../model/scope.js';
import { listParts } from '../i18n/format.js';
import { dutchView } from './name-view.js';

const names = (available: readonly string[], locale: string): unknown =>
  listParts(
    locale,
    available.map((name) => dutchView(name, locale)),
  );

/**
 * What a visitor is told when a page asks for something there is not: what that means, and what there is.
 * @param failed true when there is a procedure and it could not be had
 * @param available names of the providers there are, when the provider is what is wrong
 */
export const noticeText = (available: readonly string[], locale: string, failed = false): unknown =>
  WHOLE_FORMAT && failed
    ? msg('We kunnen de klachtenprocedure nu niet laten zien. Hieronder zie je wie je kan helpen.', {
        id: 'notice.file',
      })
    : WHOLE_FORMAT && available[0]
      ? msg(
          html`Deze klachtenprocedure kunnen we niet laten zien, wel die van ${names(available, locale)}.`,
          {
            id: 'notice.provider',
          },
        )
      : msg('Wat deze pagina zoekt, is er niet. Hieronder zie je wat er wel is.', { id: 'notice.other' });

/** An inset line. It never shouts: what it means for a visitor, then what is still there. */
export const noticeView = (text: unknown): TemplateResult =>
  html`<p class="notice" part="notice" role="status">${text}</p>`;
