import type { Arrangement } from './arrangement.js';
import type { Catalogue } from './catalogue.js';
import type { Channel } from './channel.js';
import type { ContactId, Id, Role } from './contact.js';
import { partiesAt, type Party, type Procedure, stepsIn } from './procedure.js';
import type { Provider } from './provider.js';
import type { RegimeId } from './regime.js';
import { hrefOf } from './safe-href.js';
import { WHOLE_FORMAT } from './scope.js';

/** The shared organisation that hears of any provider; for where a file names nobody who can be reached. */
export const INSPECTORATE = 'igj';

/** Roles of a provider's own people. */
export const OF_THE_PROVIDER: readonly unknown[] = [
  'bestuur',
  'directeur',
  'voorzitter',
  'leidinggevende',
  'zorgverlener',
] satisfies readonly Role[];

/**
 * Finds who an id stands for: the provider's own people, shared organisations with what the provider adds to them,
 * and the provider itself.
 * @param supplied the provider's own phone and mail, which the page supplies because the documents lack them
 */
export function partiesOf(
  { organisations }: Pick<Catalogue, 'organisations'>,
  provider?: Provider,
  supplied: readonly Channel[] = [],
): (id: Id) => Party | undefined {
  const channels = WHOLE_FORMAT ? [...supplied, ...(provider?.channels ?? [])] : supplied;
  const everybody = new Map(organisations.map((one) => [one.id, one]));
  const owns = new Map(provider?.contacts?.map((one) => [one.id, one]));
  // One step from a contact to whom it is reached through is enough, and a file cannot lead round in a ring.
  const find = (id: Id, isVia?: boolean): Party | undefined => {
    const shared = everybody.get(id);
    const own = owns.get(id);
    if (id === provider?.id && !own) return { id, name: provider.name, channels };
    if (!shared && !own) return undefined;
    const { through, ...contact } = { channels: [], ...shared, ...own, id };
    // The provider's own people are reached at the provider, once it is known how.
    const { name, role = '' } = contact;
    const isOfProvider = !!name || (WHOLE_FORMAT && OF_THE_PROVIDER.includes(role));
    const via = through ?? (channels[0] && !shared && isOfProvider && provider?.id);
    return { ...contact, via: via && !isVia ? find(via, true) : undefined };
  };
  return (id) => find(id);
}

/** Everybody an arrangement names, in the order in which it does, and then the provider's own people. */
const namedIn = (arrangement: Arrangement, { contacts = [] }: Provider): readonly ContactId[] => [
  ...stepsIn(arrangement).flatMap(partiesAt),
  ...arrangement.sections.flatMap((section) =>
    section.kind === 'routes' ? [section.to] : section.kind === 'confidants' ? section.contacts : [],
  ),
  ...(arrangement.support ? [arrangement.support.by] : []),
  ...contacts.map(({ id }) => id),
];

/** Whether somebody can be reached without going through another. */
export const isReached = ({ channels }: Party): boolean =>
  channels.some((channel) => hrefOf(channel) ?? ('street' in channel && channel.street));

const isReachable = (party: Party): boolean => isReached(party) || (!!party.via && isReached(party.via));

/** As everybody knows it, whatever the file says of it. */
const withInspectorate = (named: readonly Party[], { organisations }: Catalogue): readonly Party[] => [
  ...named.filter(({ id }) => id !== INSPECTORATE),
  ...organisations.filter(({ id }) => id === INSPECTORATE),
];

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
    const party = parties(id) ?? { id, channels: [] };
    return { ...party, channels: party.channels.filter(({ kind }) => !arrangement.without?.includes(kind)) };
  };
  const named = [
    ...new Set([
      ...(find(provider.id).channels[0] ? [provider.id] : []),
      ...(arrangement.contacts ?? (WHOLE_FORMAT ? namedIn(arrangement, provider) : [])),
    ]),
  ].map(find);
  const contacts = WHOLE_FORMAT && !named.some(isReachable) ? withInspectorate(named, catalogue) : named;
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
