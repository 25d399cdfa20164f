import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { readablePhone } from '../model/phone.js';
import type { Way } from '../model/procedure.js';
import { hrefOf } from '../model/safe-href.js';
import { iconView } from './icon-view.js';
import { linkView } from './link-view.js';
import { contactName } from './phrases/contact.js';
import { hoursText } from './phrases/hours.js';

/**
 * The words of a link: what pressing it does, and with whom. A card hides the latter from sight, since its heading
 * says it; a list of links in a screen reader has no heading.
 */
function label({ contact, channel }: Way): unknown {
  const name = contactName(contact);
  switch (channel.kind) {
    case 'phone':
      return msg(
        html`<span class="who">Bel ${name}: </span
          ><span class="number">${readablePhone(channel.number)}</span>`,
        { id: 'channel.phone' },
      );
    case 'mail': {
      const [user, host] = channel.address.split('@');
      return msg(html`<span class="who">Mail ${name}: </span>${user}@<wbr />${host}`, { id: 'channel.mail' });
    }
    case 'form':
      return msg('Vul het formulier in', { id: 'channel.form' });
    case 'chat':
      return msg(html`Chat met ${name}`, { id: 'channel.chat' });
    case 'web':
      return channel.topic
        ? msg('Een klacht of vraag over zorg of jeugdhulp', { id: 'channel.complaint-about-care' })
        : channel.href.replace('https://', '');
    case 'letter':
      return html`<span class="hidden">${msg('Postadres:', { id: 'channel.letter' })} </span
        >${name}<br />${channel.street}<br />${channel.postcode} ${channel.town}`;
  }
}

/**
 * One way to reach somebody: a link, or a postal address.
 * @param name how the link looks: a row of a card, something to press, or the first thing to press
 */
export function wayView(way: Way, name?: 'action' | 'primary'): unknown {
  const href = hrefOf(way.channel);
  const content = html`${name && iconView(way.channel.kind)}<span>${label(way)}</span>`;
  return href ? linkView(href, content, name) : content;
}

/** Ways as rows with an icon and the hours. */
export const rowsView = (ways: readonly Way[], locale: string): TemplateResult =>
  html`<ul class="channels" role="list">
    ${ways.map(
      (way) =>
        html`<li class="channel" part="channel">
          ${iconView(way.channel.kind)}
          <span>${wayView(way)} ${hoursView(way, locale)}</span>
        </li>`,
    )}
  </ul>`;

/** When somebody answers; nothing where the source gives no hours. */
export const hoursView = ({ channel }: Way, locale: string): unknown =>
  'hours' in channel
    ? channel.hours.map((hours) => html`<small class="quiet">${hoursText(locale, hours)}</small>`)
    : nothing;

/**
 * Ways to press, side by side.
 * @param act what a step asks for; the first of these stands out
 * @param help whom to call about it
 */
export const actionsView = (act: readonly Way[], help: readonly Way[]): unknown =>
  (act[0] ?? help[0])
    ? html`<div class="actions">
        ${act.map((way, at) => wayView(way, at ? 'action' : 'primary'))}
        ${help[0] && html`<p class="quiet">${msg('Hulp nodig?', { id: 'channel.help' })}</p>`}
        ${help.map((way) => wayView(way, 'action'))}
      </div>`
    : nothing;
