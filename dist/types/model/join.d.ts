import type { Catalogue } from './catalogue.js';
import type { Channel, Id } from './contact.js';
import type { Party, Procedure } from './procedure.js';
import type { Arrangement, Provider, RegimeId } from './provider.js';
/**
 * Finds who an id stands for: the provider's own people, shared organisations with what the provider adds to them,
 * and the provider itself.
 * @param channels the provider's own phone and mail, which the page supplies because the documents lack them
 */
export declare function partiesOf({ organisations }: Pick<Catalogue, 'organisations'>, provider?: Provider, channels?: readonly Channel[]): (id: Id) => Party | undefined;
/** Joins one arrangement of a provider with the people and organisations it names. */
export declare function procedureOf(catalogue: Catalogue, provider: Provider, regime: RegimeId, arrangement: Arrangement, channels?: readonly Channel[]): Procedure;
/** What all of these have in common that can be reached, channel by channel: right help whatever is chosen. */
export declare const sharedContacts: ([first, ...others]: readonly Procedure[]) => readonly Party[];
