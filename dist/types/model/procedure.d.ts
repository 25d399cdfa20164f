import type { Arrangement } from './arrangement.js';
import type { Channel, ChannelKind } from './channel.js';
import type { Contact, ContactId, Id } from './contact.js';
import type { Correction, Provider } from './provider.js';
import type { Regime } from './regime.js';
import type { Step } from './step.js';
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
/** Every step of an arrangement, those in a choice after it. */
export declare const stepsIn: ({ sections }: Arrangement) => readonly Step[];
/** The ids of those a step is about. */
export declare const partiesAt: (step: Step) => readonly ContactId[];
/** The ways to reach somebody by channels of these kinds, in the order of the kinds. */
export declare const waysTo: (contact: Party, ...kinds: readonly ChannelKind[]) => readonly Way[];
/**
 * How to reach somebody at a step.
 * @returns `act`: what the step asks for; `help`: whom to call about it
 */
export declare function waysAt(step: Step, { find, contacts }: Procedure): {
    readonly act: readonly Way[];
    readonly help: readonly Way[];
};
