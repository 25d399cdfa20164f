import type { Channel } from './channel.js';
import { isReached } from './join.js';
import { readablePhone } from './phone.js';
import type { Party } from './procedure.js';
import { saidIn } from './text.js';

/** Something to copy. */
export interface ToCopy {
  readonly kind: 'number' | 'mail' | 'letter' | 'visit';
  readonly text: string;
  /** What tells it from another of its kind. */
  readonly which: string;
}

/**
 * Those who can be reached, each once: who has no way of its own is reached through another, who then stands in its
 * place, unless that one is there already.
 */
export function reachedOf(parties: readonly Party[]): readonly Party[] {
  const ids = new Set(parties.map(({ id }) => id));
  return parties.flatMap((party) => {
    if (isReached(party)) return [party];
    const { via } = party;
    if (!via || ids.has(via.id) || !isReached(via)) return [];
    ids.add(via.id);
    return [via];
  });
}

function linesOf(channel: Channel, name: string, locale: string): readonly string[] {
  if (!('street' in channel) || !channel.street) return [];
  const { street, postcode, town } = channel;
  const isLetter = channel.kind === 'letter';
  const second = isLetter ? channel.attention : channel.at;
  return [
    isLetter ? (channel.name ?? name) : name,
    second ? saidIn(second, locale).line : '',
    street,
    [postcode, town].filter(Boolean).join(' '),
  ].filter(Boolean);
}

function toCopy(channel: Channel, name: string, locale: string): readonly ToCopy[] {
  switch (channel.kind) {
    case 'phone':
    case 'mobile':
    case 'whatsapp':
    case 'sms': {
      // As people read it, say it and type it in the Netherlands: what is copied is what stands there.
      const text = readablePhone(channel.number);
      return [{ kind: 'number', text, which: text }];
    }
    case 'mail':
      return [{ kind: 'mail', text: channel.address, which: channel.address }];
    case 'letter':
    case 'visit': {
      const lines = linesOf(channel, name, locale);
      return lines[0]
        ? [{ kind: channel.kind, text: lines.join('\n'), which: lines.slice(1, -1).join(', ') }]
        : [];
    }
    default:
      return [];
  }
}

/** The numbers and addresses of a contact, each once, by the name it goes by. */
export function copiesOf({ channels }: Party, name: string, locale: string): readonly ToCopy[] {
  const texts = new Set<string>();
  return channels
    .flatMap((channel) => toCopy(channel, name, locale))
    .filter(({ text }) => !texts.has(text) && texts.add(text));
}
