import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Party } from '../model/procedure.js';
import type { Text } from '../model/text.js';
import { textView } from './text-view.js';

/** For whom, where and for what a contact is, as far as the source says so. */
export function placesView(contact: Party, locale: string): unknown {
  const { audience, region, location, discipline, subject } = contact;
  const line = (text: Text | undefined, say: (shown: unknown) => unknown): readonly unknown[] =>
    text ? [say(textView(text, locale))] : [];
  const lines = [
    ...line(audience, (text) => msg(html`Voor: ${text}`, { id: 'contact.audience' })),
    ...line(location, (text) => msg(html`Locatie: ${text}`, { id: 'contact.location' })),
    ...line(region, (text) => msg(html`Regio: ${text}`, { id: 'contact.region' })),
    ...line(discipline, (text) => msg(html`Soort zorg: ${text}`, { id: 'contact.discipline' })),
    ...line(subject, (text) => msg(html`Voor klachten over: ${text}`, { id: 'contact.subject' })),
  ];
  return lines[0] && html`<div>${lines.map((text) => html`<p class="quiet">${text}</p>`)}</div>`;
}
