import type { Catalogue } from './catalogue.js';
import type { Channel, Id } from './contact.js';
import type { Party, Procedure } from './procedure.js';
import type { Arrangement, Provider, RegimeId } from './provider.js';

/**
 * Finds who an id stands for: the provider's own people, shared organisations with what the provider adds to them,
 * and the provider itself.
 * @param channels the provider's own phone and mail, which the page supplies because the documents lack them
 */
export function partiesOf(
  { organisations }: Pick<Catalogue, 'organisations'>,
  provider?: Provider,
  channels: readonly Channel[] = [],
): (id: Id) => Party | undefined {
  const find = (id: Id): Party | undefined => {
    if (id === provider?.id && channels[0]) return { id, name: provider.name, channels };
    const shared = organisations.find((one) => one.id === id);
    const own = provider?.contacts.find((one) => one.id === id);
    if (!shared && !own) return undefined;
    const { through, ...contact } = { channels: [], ...shared, ...own, id };
    // The provider's own people are reached at the provider, once the page says how.
    const via = through ?? (channels[0] && !shared && contact.name && provider?.id);
    return { ...contact, via: via ? find(via) : undefined };
  };
  return find;
}

/** Joins one arrangement of a provider with the people and organisations it names. */
export function procedureOf(
  catalogue: Catalogue,
  provider: Provider,
  regime: RegimeId,
  arrangement: Arrangement,
  channels: readonly Channel[] = [],
): Procedure {
  const parties = partiesOf(catalogue, provider, channels);
  const find = (id: Id): Party => {
    // That every id stands for somebody is checked when the facts are read.
    const party = parties(id) as Party;
    return { ...party, channels: party.channels.filter(({ kind }) => !arrangement.without?.includes(kind)) };
  };
  const contacts = [...(channels[0] ? [provider.id] : []), ...arrangement.contacts].map(find);
  return {
    provider,
    regime: catalogue.regimes[regime],
    arrangement,
    contacts,
    find,
    corrections: (provider.corrections ?? []).filter(({ contact, channel }) =>
      contacts.some(
        (one) => one.id === contact && (!channel || one.channels.some(({ kind }) => kind === channel)),
      ),
    ),
  };
}

/** What all of these have in common that can be reached, channel by channel: right help whatever is chosen. */
export const sharedContacts = ([first, ...others]: readonly Procedure[]): readonly Party[] =>
  (first?.contacts ?? [])
    .map((contact) => ({
      ...contact,
      channels: contact.channels.filter(({ kind }) =>
        others.every(({ contacts }) =>
          contacts.some(
            ({ id, channels }) => id === contact.id && channels.some((channel) => channel.kind === kind),
          ),
        ),
      ),
    }))
    .filter(({ channels }) => channels[0]);
