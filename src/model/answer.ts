import { type Catalogue, findProvider } from './catalogue.js';
import type { Channel } from './channel.js';
import type { Id } from './contact.js';
import type { Fault } from './fault.js';
import { WHOLE_FORMAT } from './scope.js';
import { INSPECTORATE, partiesOf, procedureOf, sharedContacts } from './join.js';
import type { Party, Procedure } from './procedure.js';
import type { Provider } from './provider.js';
import type { RegimeId } from './regime.js';

/** What a page asks for, tidied. An empty string is the same as nothing. */
export interface Question {
  readonly provider: string;
  readonly regime: string;
  /** What the visitor chose, where the page left it open. */
  readonly chosen?: RegimeId | undefined;
  /** Id of a step or a contact that the address of the page leads to. */
  readonly linked?: string | undefined;
  /** The provider's own phone and mail, which the page supplies. */
  readonly channels?: readonly Channel[];
  /** True when the page's own words hold a number to call. */
  readonly hasNumber?: boolean;
  /** Why the facts asked for could not be had. */
  readonly failure?: Fault | undefined;
}

/** What can be shown for it. A fault beside it is told to visitor and webmaster. */
export interface Answer {
  /** What there is to show in full. */
  readonly procedure?: Procedure | undefined;
  /** What a visitor can choose from; empty when there is nothing to choose. */
  readonly choices: readonly Procedure[];
  /** Who can help whatever is chosen. */
  readonly help: readonly Party[];
  /** Names of the providers there are, when the one asked for is none of them. */
  readonly available: readonly string[];
  readonly fault?: Fault | undefined;
}

const proceduresOf = (catalogue: Catalogue, provider: Provider, channels?: readonly Channel[]): Procedure[] =>
  Object.entries(provider.regimes).map(([id, arrangement]) =>
    procedureOf(catalogue, provider, id as RegimeId, arrangement, channels),
  );

/** What is wrong when a list of things with ids does not hold the one asked for. */
const missing = (
  where: 'provider' | 'regime' | 'contact',
  found: Id,
  known: readonly { readonly id: Id }[],
): Fault => ({
  code: `${where}-${found ? 'unknown' : 'missing'}`,
  where,
  found,
  expected: [...new Set(known.map(({ id }) => id))],
});

/**
 * Whom to turn to before anything is chosen: who is right whatever that will be, else everybody, else anybody. Laws
 * may have nobody in common, and a file may name nobody.
 */
function helpIn({ organisations }: Catalogue, procedures: readonly Procedure[]): readonly Party[] {
  const shared = sharedContacts(procedures);
  if (!WHOLE_FORMAT || shared[0]) return shared;
  const all = procedures.flatMap(({ contacts }) => contacts).filter(({ channels }) => channels[0]);
  return all[0] ? [...new Map(all.map((one) => [one.id, one])).values()] : organisations;
}

/** True when a link leads to something in a procedure that is not there before it is chosen. */
const holds = ({ provider, regime, contacts }: Procedure, linked = '', help: readonly Party[]): boolean =>
  linked.startsWith(`klachten-${provider.id}-${regime.id}-`) ||
  contacts.some(({ id }) => linked === `klachten-contact-${id}` && !help.some((one) => one.id === id));

/** Finds what a page asks for; never throws for what the page has wrong, and always leaves somebody to turn to. */
export function answerTo(
  catalogue: Catalogue,
  { provider: id, regime, chosen, linked, channels = [], hasNumber, failure }: Question,
): Answer {
  const { providers } = catalogue;
  const provider = findProvider(catalogue, id);
  if (!provider) {
    const shared = helpIn(
      catalogue,
      providers.flatMap((one) => proceduresOf(catalogue, one)),
    );
    // A file that cannot be had is another provider's: whom the bundled ones share need not be theirs, so it is named
    // only where nobody else can be called.
    const isElsewhere =
      WHOLE_FORMAT &&
      failure &&
      (failure.code.startsWith('file') || failure.expected.join().includes('http'));
    const own: readonly Party[] = channels[0]
      ? [{ id: 'zorgaanbieder', role: 'zorgaanbieder', channels }]
      : [];
    return {
      choices: [],
      help: [
        ...own,
        ...(isElsewhere && (hasNumber || own[0])
          ? shared.filter(({ id: one }) => one === INSPECTORATE)
          : shared),
      ],
      available: isElsewhere ? [] : providers.map(({ name }) => name),
      fault: failure ?? missing('provider', id, providers),
    };
  }
  const procedures = proceduresOf(catalogue, provider, channels);
  const named = (name: string | undefined) => procedures.find((one) => one.regime.id === name);
  const asked = named(regime) ?? (procedures[1] ? undefined : procedures[0]);
  const help = helpIn(catalogue, procedures);
  return {
    procedure: asked ?? procedures.find((one) => holds(one, linked, help)) ?? named(chosen),
    choices: asked ? [] : procedures,
    help,
    available: [],
    fault:
      failure ??
      (regime && !named(regime)
        ? missing(
            'regime',
            regime,
            procedures.map((one) => one.regime),
          )
        : undefined),
  };
}

/** What a page asks for one contact, tidied. */
export interface ContactQuestion {
  readonly provider: Id;
  readonly contact: Id;
  /** Why the facts asked for could not be had. */
  readonly failure?: Fault | undefined;
}

/** What can be shown for one contact: the contact, or somebody to turn to instead. */
export interface ContactAnswer {
  readonly contact: Party;
  readonly provider?: Provider | undefined;
  readonly fault?: Fault | undefined;
}

/**
 * Finds one contact. A shared organisation needs no provider.
 * @param question ids, tidied
 */
export function contactAnswerTo(catalogue: Catalogue, question: ContactQuestion): ContactAnswer {
  const { providers, organisations } = catalogue;
  const provider = findProvider(catalogue, question.provider);
  const contact = partiesOf(catalogue, provider)(question.contact);
  return {
    contact: contact ?? (answerTo(catalogue, { provider: '', regime: '' }).help[0] as Party),
    provider,
    fault:
      question.failure ??
      (!contact
        ? missing('contact', question.contact, [...(provider?.contacts ?? []), ...organisations])
        : question.provider && !provider
          ? missing('provider', question.provider, providers)
          : undefined),
  };
}
