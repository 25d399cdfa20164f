import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LetterChannel, MailChannel, VisitChannel } from '../model/channel.js';
import { readablePhone } from '../model/phone.js';
import type { Damageable, Way } from '../model/procedure.js';
import { hrefOf } from '../model/safe-href.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import { iconView } from './icon-view.js';
import { linkView } from './link-view.js';
import type { Telling } from './look.js';
import { dutchView, fixedView, nameView, numberView } from './name-view.js';
import { conditionText } from './phrases/contact.js';
import { hoursText } from './phrases/hours.js';
import { openingText } from './phrases/opening.js';
import { otherLabel, remarksOf } from './phrases/other-channels.js';
import { textView } from './text-view.js';

/**
 * The words of a link: what pressing it does, and with whom. A card hides the latter from sight, since its heading
 * says it; a list of links in a screen reader has no heading.
 */
function label({ contact, channel }: Way, locale: string): unknown {
  const name = nameView(contact, locale);
  if (WHOLE_FORMAT && 'title' in channel && channel.kind !== 'on-request' && 'href' in channel)
    return textView(channel.title, locale);
  switch (channel.kind) {
    case 'phone':
    case 'mobile':
      return msg(html`<span class="who">Bel ${name}: </span>${numberView(readablePhone(channel.number))}`, {
        id: 'channel.phone',
      });
    case 'mail':
      return msg(html`<span class="who">Mail ${name}: </span>${addressOf(channel)}`, { id: 'channel.mail' });
    case 'form':
      return msg('Vul het formulier in', { id: 'channel.form' });
    case 'chat':
      return msg(html`Chat met ${name}`, { id: 'channel.chat' });
    case 'web':
      return channel.topic
        ? msg('Een klacht of vraag over zorg of jeugdhulp', { id: 'channel.complaint-about-care' })
        : fixedView(channel.href.split('/')[2]);
    case 'letter':
      return html`<span class="hidden">${msg('Postadres:', { id: 'channel.letter' })} </span
        >${addressView(channel, name, locale)}`;
    default:
      return WHOLE_FORMAT
        ? otherLabel(
            channel,
            name,
            channel.kind === 'visit' ? addressView(channel, name, locale) : '',
            locale,
          )
        : '';
  }
}

/** An address of mail. Where it has to break: behind the sign, else before the last dot. */
function addressOf({ address }: MailChannel): TemplateResult {
  const [user, host, country] = address.split(/(?<=@)|(?=\.[^.]*$)/);
  return fixedView(html`${user}<wbr />${host}<wbr />${country}`);
}

const addressView = (
  channel: LetterChannel | VisitChannel,
  name: unknown,
  locale: string,
): TemplateResult => {
  const { street, postcode, town } = channel;
  const first = WHOLE_FORMAT && channel.kind === 'letter' ? (channel.name ?? name) : name;
  const second = WHOLE_FORMAT && (channel.kind === 'letter' ? channel.attention : channel.at);
  const written = (line: unknown): unknown => dutchView(line, locale);
  return html`${first === name ? name : written(first)}<br />${
      second ? html`${textView(second, locale)}<br />` : nothing
    }${written(street)}<br />${written([postcode, ' ', town])}`;
};

/**
 * One way to reach somebody: a link, or what there is instead.
 * @param name how the link looks: a row of a card, something to press, or the first thing to press
 */
export function wayView(way: Way, locale: string, name?: 'action' | 'primary'): unknown {
  const href = hrefOf(way.channel);
  const content = html`${name && iconView(way.channel.kind)}<span>${label(way, locale)}</span>`;
  return href ? linkView(href, content, name) : content;
}

/**
 * Ways as rows with an icon and the hours.
 * @param isOnCard true where the contact's condition stands above them
 */
export const rowsView = (ways: readonly Way[], look: Telling, isOnCard = false): TemplateResult =>
  html`<ul class="channels" role="list">
    ${ways.map(
      (way) =>
        html`<li class="channel" part="channel">
          ${iconView(way.channel.kind)}
          <span>${wayView(way, look.locale)} ${hoursView(way, look, isOnCard)}</span>
        </li>`,
    )}
  </ul>`;

/**
 * Whether somebody answers now. For whom, or when, always stands beside it.
 * @param isOnCard true where it does already
 */
function openingView({ contact, channel }: Way, { locale, opening }: Telling, isOnCard: boolean): unknown {
  const found =
    WHOLE_FORMAT && (contact.damaged ?? (channel as Damageable).damaged) ? undefined : opening?.(channel);
  const condition = isOnCard ? undefined : contact.condition;
  return (
    found &&
    html`<small class="state" part="opening"
      >${openingText(found, locale)}${condition && html` (${conditionText(condition, locale)})`}</small
    >`
  );
}

/** When somebody answers and when not, and what one has to know; nothing where the source says neither. */
export const hoursView = (way: Way, look: Telling, isOnCard = false): unknown => [
  openingView(way, look, isOnCard),
  wordsOfHours(way, look),
];

const wordsOfHours = ({ channel }: Way, { locale }: Telling): unknown =>
  [
    ...(channel.hours ?? []).map((hours) => hoursText(locale, hours)),
    ...(WHOLE_FORMAT ? remarksOf(channel, locale) : []),
  ].map((text) => html`<small class="quiet">${text}</small>`);

/** A way to press, with what one has to know of it. */
const pressView = (way: Way, locale: string, name: 'action' | 'primary'): unknown =>
  WHOLE_FORMAT && way.channel.note
    ? html`<div>
        ${wayView(way, locale, name)} <small class="quiet">${textView(way.channel.note, locale)}</small>
      </div>`
    : wayView(way, locale, name);

/**
 * Ways to press, side by side; what cannot be pressed stands below them as rows.
 * @param act what a step asks for; the first of these stands out
 * @param help whom to call about it
 */
export function actionsView(act: readonly Way[], help: readonly Way[], look: Telling): unknown {
  const { locale } = look;
  const press = WHOLE_FORMAT ? act.filter(({ channel }) => hrefOf(channel)) : act;
  const others = WHOLE_FORMAT ? act.filter((way) => !press.includes(way)) : [];
  return [
    (press[0] ?? help[0])
      ? html`<div class="actions">
          ${press.map((way, at) => pressView(way, locale, at ? 'action' : 'primary'))}
          ${help[0] && html`<p class="quiet">${msg('Hulp nodig?', { id: 'channel.help' })}</p>`}
          ${help.map((way) => pressView(way, locale, 'action'))}
        </div>`
      : nothing,
    others[0] ? rowsView(others, look) : nothing,
  ];
}
