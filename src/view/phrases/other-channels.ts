import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { datesText } from '../../i18n/format.js';
import type { Channel } from '../../model/channel.js';
import { readablePhone } from '../../model/phone.js';
import { numberView } from '../name-view.js';
import { textView } from '../text-view.js';

/**
 * The words for ways that no bundled contact has.
 * @param name of whoever is reached
 * @param address of a place, as it is written
 */
export function otherLabel(channel: Channel, name: unknown, address: unknown, locale: string): unknown {
  const number = (value: string): TemplateResult => numberView(readablePhone(value));
  switch (channel.kind) {
    case 'whatsapp':
      return msg(html`WhatsApp <span class="who">${name}: </span>${number(channel.number)}`, {
        id: 'channel.whatsapp',
      });
    case 'sms':
      return msg(html`Sms <span class="who">${name}: </span>${number(channel.number)}`, {
        id: 'channel.sms',
      });
    case 'download':
      return msg('Download het document', { id: 'channel.download' });
    case 'video':
      return msg(html`Videobel met ${name}`, { id: 'channel.video' });
    case 'sign-language':
      return msg(html`Bel in gebarentaal met ${name}`, { id: 'channel.sign-language' });
    case 'visit':
      return html`${msg('Kom langs:', { id: 'channel.visit' })}<br />${address}`;
    case 'on-request':
      return msg(html`Op verzoek: ${textView(channel.title, locale)}`, { id: 'channel.on-request' });
    case 'see-there':
      return msg(html`Zie: ${textView(channel.title, locale)}`, { id: 'channel.see-there' });
    default:
      return undefined;
  }
}

/** When nobody answers (`gesloten: 25–26 december 2026`), and what one has to know. */
export const remarksOf = ({ closed = [], note }: Channel, locale: string): readonly unknown[] => [
  ...closed.map(
    ({ from, to, why }) =>
      html`${msg(html`gesloten: ${datesText(locale, from, to)}`, { id: 'hours.closed' })}${
        why && html` (${textView(why, locale)})`
      }`,
  ),
  ...(note ? [textView(note, locale)] : []),
];
