import type { Arrangement } from './arrangement.js';
import type { Channel, ChannelKind } from './channel.js';
import type { Contact, ContactId, Id } from './contact.js';
import type { Correction, Provider } from './provider.js';
import type { Regime } from './regime.js';
import { WHOLE_FORMAT } from './scope.js';
import type { Step, Whom } from './step.js';

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
export interface Party extends Omit<Contact, 'through'>, Damageable {
  readonly via?: Party | undefined;
}

/** What a file may have wrong. */
export interface Damageable {
  /** True when something was left out here: then nothing may be said of what is missing, nor of who answers now. */
  readonly damaged?: boolean;
}

/** One way to reach somebody. */
export interface Way {
  readonly contact: Party;
  readonly channel: Channel;
}

const idsOf = (whom: Whom | undefined): readonly ContactId[] =>
  whom === undefined ? [] : typeof whom === 'string' ? [whom] : whom;

/** Every step of an arrangement, those in a choice after it. */
export const stepsIn = ({ sections }: Arrangement): readonly Step[] =>
  sections
    .flatMap((section) => (section.kind === 'steps' || section.kind === 'choice' ? section.steps : []))
    .flatMap((step) => [step, ...(step.kind === 'choice' ? step.steps : [])]);

/** The ids of those a step is about. */
export const partiesAt = (step: Step): readonly ContactId[] => {
  const { with: met, to, from } = step as { readonly [name in 'with' | 'to' | 'from']?: Whom };
  return idsOf(met ?? to ?? (WHOLE_FORMAT ? from : undefined));
};

/** The ways to reach somebody by channels of these kinds, in the order of the kinds. */
export const waysTo = (contact: Party, ...kinds: readonly ChannelKind[]): readonly Way[] =>
  kinds.flatMap((kind) =>
    contact.channels.filter((channel) => channel.kind === kind).map((channel) => ({ contact, channel })),
  );

/** The contact itself, or the one it is reached through when it has no channel of its own. */
const reachable = (contact: Party): Party => (contact.channels[0] ? contact : (contact.via ?? contact));

/** Two people may be reached through the same channel. */
function withoutDoubles(ways: readonly Way[], others: readonly Way[] = []): readonly Way[] {
  const seen = new Set(others.map(({ channel }) => channel));
  return ways.filter(({ channel }) => !seen.has(channel) && seen.add(channel));
}

/** At a step; everybody stands on a card below. */
const MOST_HELPERS = 6;

const TALKING = ['phone', 'mobile', 'mail'] as const;
const CALLING = ['phone', 'mobile'] as const;

/** The ways that suit a step whose source names none. */
function usualWays({ kind }: Step): readonly ChannelKind[] {
  switch (kind) {
    case 'file':
      return ['form', 'download', 'mail', 'letter'];
    case 'dispute':
      return ['form', 'download', 'mail', 'letter', 'web'];
    case 'answer':
      return [];
    default:
      return TALKING;
  }
}

/**
 * How to reach somebody at a step.
 * @returns `act`: what the step asks for; `help`: whom to call about it
 */
export function waysAt(
  step: Step,
  { find, contacts }: Procedure,
): { readonly act: readonly Way[]; readonly help: readonly Way[] } {
  const named = partiesAt(step).map(find);
  const parties = named.map(reachable);
  // With a disputes committee nothing is filed through somebody else.
  const receivers = WHOLE_FORMAT && step.kind === 'dispute' ? named : parties;
  const act = receivers.flatMap((party) =>
    waysTo(party, ...(step.by ?? (WHOLE_FORMAT ? usualWays(step) : step.kind === 'meet' ? TALKING : []))),
  );
  const helpers =
    step.kind === 'meet'
      ? // Officers stand side by side as equals, whichever of them the step's own sentence names.
        contacts.filter(
          ({ role, tasks }) =>
            role === 'klachtenfunctionaris' || tasks?.includes('provides-klachtenfunctionaris'),
        )
      : parties;
  const help = helpers.flatMap((party) => waysTo(party, ...CALLING));
  if (!WHOLE_FORMAT) return { act, help };
  return { act: withoutDoubles(act), help: withoutDoubles(help, act).slice(0, MOST_HELPERS) };
}
