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
export declare const waysTo: (contact: Party, ...kinds: readonly ChannelKind[]) => readonly Way[];
/**
 * How to reach somebody at a step.
 * @returns `act`: what the step asks for; `help`: whom to call about it
 */
export declare function waysAt(step: Step, { find, contacts }: Procedure): {
    readonly act: readonly Way[];
    readonly help: readonly Way[];
};
