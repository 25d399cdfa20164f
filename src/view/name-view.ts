import { html, nothing, type TemplateResult } from 'lit';
import { listParts } from '../i18n/format.js';
import type { Regime } from '../model/regime.js';
import { meaningText } from './phrases/meaning.js';
import { contactName, type Named } from './phrases/name.js';

// lit-analyzer does not know that `nothing` leaves an attribute out.
const NO_LANG = nothing as unknown as string;

/** A name or a word of Dutch as it is written, in isolation: it turns nothing around it, and nothing turns it. */
export const dutchView = (text: unknown, locale: string): TemplateResult =>
  html`<bdi lang=${locale === 'nl' ? NO_LANG : 'nl'}>${text}</bdi>`;

/** A number, an address of mail or of the web: from left to right, also where letters are not. */
export const fixedView = (text: unknown): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

/** A number as people read it, kept together. */
export const numberView = (text: string): TemplateResult => html`<bdi class="number" dir="ltr">${text}</bdi>`;

/** Somebody by name, or else by role, which is a word of the visitor's language. */
export const nameView = (contact: Named, locale: string): unknown =>
  contact.name ? dutchView(contact.name, locale) : contactName(contact);

/** What a Dutch name means, for who reads another language; nothing where there is nothing to say. */
export function meaningView(name: string, locale: string): unknown {
  const meaning = locale === 'nl' ? undefined : meaningText(name);
  return meaning ? ` (${meaning})` : nothing;
}

/** Several as a list, `a of b`, each with what its name means. */
export const namesView = (contacts: readonly Named[], locale: string): unknown =>
  listParts(
    locale,
    contacts.map((contact) => [nameView(contact, locale), meaningView(contact.id, locale)]),
    'disjunction',
  );

/** A law as people call it, and what that means: `Wkkgz – …`. It stands within brackets as well. */
export function lawNameView(regime: Regime, locale: string): unknown {
  const meaning = locale === 'nl' ? undefined : meaningText(regime.id);
  return [dutchView(regime.short, locale), meaning ? ` – ${meaning}` : ''];
}
