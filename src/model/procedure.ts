import type { Channel, ChannelKind, Contact, Id } from './contact.js';
import type { Arrangement, Correction, Provider, Step } from './provider.js';
import type { Regime } from './regime.js';

/** One provider's arrangement under one law, joined with everybody it names: the one shape that views read. */
export interface Procedure {
  readonly provider: Provider;
  readonly regime: Regime;
  readonly arrangement: Arrangement;
  /** Everybody there is to turn to, in the order of the cards. */
  readonly contacts: readonly Party[];
  /** Somebody the arrangement names. */
  readonly find: (id: Id) => Party;
  /** The corrections that concern what is shown. */
  readonly corrections: readonly Correction[];
}

/** A contact with the contact it is reached through. */
export interface Party extends Omit<Contact, 'through'> {
  readonly via?: Party | undefined;
}

/** One way to reach somebody. */
export interface Way {
  readonly contact: Party;
  readonly channel: Channel;
}

/** The ways to reach somebody by channels of these kinds, in the order of the kinds. */
export const waysTo = (contact: Party, ...kinds: readonly ChannelKind[]): readonly Way[] =>
  kinds.flatMap((kind) =>
    contact.channels.filter((channel) => channel.kind === kind).map((channel) => ({ contact, channel })),
  );

/** The contact itself, or the one it is reached through when it has no channel of its own. */
const reachable = (contact: Party): Party => (contact.channels[0] ? contact : (contact.via ?? contact));

/**
 * How to reach somebody at a step.
 * @returns `act`: what the step asks for; `help`: whom to call about it
 */
export function waysAt(
  step: Step,
  { find, contacts }: Procedure,
): { readonly act: readonly Way[]; readonly help: readonly Way[] } {
  switch (step.kind) {
    case 'talk':
      return { act: [], help: [] };
    case 'meet':
      return {
        act: waysTo(reachable(find(step.with)), 'phone', 'mail'),
        // Officers stand side by side as equals, whichever of them the step's own sentence names.
        help: contacts
          .filter(
            ({ role, tasks }) =>
              role === 'klachtenfunctionaris' || tasks?.includes('provides-klachtenfunctionaris'),
          )
          .flatMap((officer) => waysTo(officer, 'phone')),
      };
    case 'file':
      return { act: waysTo(find(step.to), ...step.by), help: waysTo(find(step.to), 'phone') };
    case 'dispute':
      return { act: [], help: waysTo(reachable(find(step.to)), 'phone') };
  }
}
