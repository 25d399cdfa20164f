import type { Channel } from '../../model/channel.js';
import { OF_THE_PROVIDER } from '../../model/join.js';
import type { Party } from '../../model/procedure.js';
import { hrefOf } from '../../model/safe-href.js';
import type { CardWords } from '../../model/vcard.js';
import { hoursView, wayView } from '../channel-view.js';
import { placesView } from '../places-view.js';
import { plainText } from '../plain-text.js';
import { textView } from '../text-view.js';
import { conditionText } from './contact.js';
import { contactName } from './name.js';
import { roleExplained, roleName } from './role.js';

function roleText({ role, name }: Party, locale: string): unknown {
  if (!role) return '';
  if (typeof role === 'object') return textView(role, locale);
  // Those are explained by the provider's name, which an address book does not show beside it.
  return OF_THE_PROVIDER.includes(role) ? name && roleName(role) : roleExplained(role);
}

/** True where an address book has a field that says all of it. */
const saysItself = (channel: Channel): boolean =>
  ['phone', 'mobile', 'mail'].includes(channel.kind) ||
  (channel.kind === 'letter' && !channel.name && !channel.attention);

function channelText(contact: Party, channel: Channel, locale: string): string {
  const way = { contact, channel };
  const hours = plainText(hoursView(way, { locale }));
  if (!hours && saysItself(channel)) return '';
  const words = plainText(wayView(way, locale));
  const href = 'href' in channel ? hrefOf(channel) : undefined;
  // Of a page without a title the words are its address already.
  const head = !href ? words : href.includes(words) ? href : `${words}: ${href}`;
  return plainText([head, '\n', hours]);
}

/** What an address book says of a contact: for whom first, since the end of a long note is not seen. */
export function cardWords(contact: Party, locale: string): CardWords {
  const { condition, fullName, desk, place, channels } = contact;
  const notes = [
    condition && plainText(conditionText(condition, locale)),
    plainText(roleText(contact, locale)),
    [fullName, desk, place].filter(Boolean).join(', '),
    plainText(placesView(contact, locale)),
    ...channels.map((channel) => channelText(contact, channel, locale)),
  ];
  return { name: contactName(contact), notes: notes.filter((note) => !!note) as string[], locale };
}
