import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { commaOf } from '../i18n/format.js';
import { readablePhone } from '../model/phone.js';
import { type Party, waysTo } from '../model/procedure.js';
import type { Role } from '../model/contact.js';
import type { Provider } from '../model/provider.js';
import { hrefOf } from '../model/safe-href.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import { rowsView } from './channel-view.js';
import { headingView } from './heading-view.js';
import { linkView } from './link-view.js';
import type { CardLook, Look, Telling } from './look.js';
import { conditionText, taskText } from './phrases/contact.js';
import { dutchView, fixedView, meaningView, nameView, numberView } from './name-view.js';
import { placesView } from './places-view.js';
import { meaningText } from './phrases/meaning.js';
import { roleExplained } from './phrases/role.js';
import { textView } from './text-view.js';

/** The ways to reach somebody; where the source gives none that is said, and whom to ask. */
function reachView(contact: Party, look: Telling): unknown {
  const { channels, via, role, damaged } = contact;
  if (channels[0])
    return rowsView(
      channels.map((channel) => ({ contact, channel })),
      look,
      true,
    );
  // Its explanation already says where it is to be found; and what a file has wrong is no fact of the source.
  if (role === 'eigen-vertrouwenspersoon' || (WHOLE_FORMAT && damaged)) return nothing;
  return html`<p class="quiet">
      ${msg('In de klachtenprocedure staat geen telefoonnummer en geen e-mailadres.', { id: 'contact.no-channel' })}
      ${via && msg(html`Vraag ernaar bij ${nameView(via, look.locale)}:`, { id: 'contact.ask' })}
    </p>
    ${via && rowsView(waysTo(via, 'phone', 'mobile', 'mail'), look)}`;
}

/** What more there is to a name: what it means, all of it, and where. */
const asideView = ({ id, name, fullName, desk, place }: Party, locale: string): readonly unknown[] =>
  [
    name && locale !== 'nl' && meaningText(id),
    fullName && dutchView(fullName, locale),
    desk && [dutchView(desk, locale), meaningView(desk, locale)],
    place && dutchView(place, locale),
  ]
    .filter(Boolean)
    .map((part, at) => [at ? commaOf(locale) : '', part]);

/**
 * Somebody to turn to, as a card: name, what they do for you, for whom, and every way to reach them.
 * @param provider whose contact it is, for what somebody is there
 */
export function cardView(contact: Party, look: CardLook, provider?: Provider): TemplateResult {
  const { level, locale } = look;
  const { id, name, abbreviation, role, tasks, condition } = contact;
  const aside = asideView(contact, locale);
  const does = [
    ...(role
      ? [
          WHOLE_FORMAT && typeof role === 'object'
            ? textView(role, locale)
            : roleExplained(role as Role, provider && dutchView(provider.name, locale)),
        ]
      : []),
    ...(tasks ?? []).map((task) => taskText(task, contact, locale, provider)),
  ].filter(Boolean);
  return html`<article class="card" part="card">
    ${headingView(
      level,
      name
        ? dutchView([name, abbreviation && ` (${abbreviation})`], locale)
        : [nameView(contact, locale), abbreviation && ` (${abbreviation})`],
      'name',
      `klachten-contact-${id}`,
    )}
    ${aside[0] && html`<p class="quiet">${aside}</p>`}
    ${does[0] && html`<p>${does.map((text) => html`${text} `)}</p>`}
    ${WHOLE_FORMAT ? placesView(contact, locale) : nothing}
    ${condition && html`<p class="condition" part="condition">${conditionText(condition, locale)}</p>`}
    ${reachView(contact, look)}
  </article>`;
}

/** Cards side by side, as many as the width allows. */
export const cardsView = (contacts: readonly Party[], look: Look, provider?: Provider): TemplateResult =>
  html`<div class="cards">
    ${contacts.map((contact) => cardView(contact, { ...look, level: look.level + 2 }, provider))}
  </div>`;

/**
 * Somebody to turn to, as part of somebody else's sentence: name, then phone, else mail, else web link, and the
 * condition in brackets. No block and no full stop; no white space of its own either, since the page brings that.
 */
export function inlineView(contact: Party, locale: string): TemplateResult {
  const name = nameView(contact, locale);
  const channel = waysTo(contact, 'phone', 'mobile', 'mail', 'form', 'chat', 'web')[0]?.channel;
  const href = channel && hrefOf(channel);
  const text =
    channel && 'number' in channel
      ? numberView(readablePhone(channel.number))
      : channel?.kind === 'mail' && fixedView(channel.address);
  const condition = contact.condition && html` (${conditionText(contact.condition, locale)})`;
  return text && href
    ? html`${name}${commaOf(locale)}${linkView(href, text)}${condition}`
    : html`${href ? linkView(href, name) : name}${condition}`;
}
