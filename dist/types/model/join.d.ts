import type { Arrangement } from './arrangement.js';
import type { Catalogue } from './catalogue.js';
import type { Channel } from './channel.js';
import type { Id } from './contact.js';
import { type Party, type Procedure } from './procedure.js';
import type { Provider } from './provider.js';
import type { RegimeId } from './regime.js';
/** The shared organisation that hears of any provider; for where a file names nobody who can be reached. */
export declare const INSPECTORATE = "igj";
/** Roles of a provider's own people. */
export declare const OF_THE_PROVIDER: readonly unknown[];
/**
 * Finds who an id stands for: the provider's own people, shared organisations with what the provider adds to them,
 * and the provider itself.
 * @param supplied the provider's own phone and mail, which the page supplies because the documents lack them
 */
export declare function partiesOf({ organisations }: Pick<Catalogue, 'organisations'>, provider?: Provider, supplied?: readonly Channel[]): (id: Id) => Party | undefined;
/** Whether somebody can be reached without going through another. */
export declare const isReached: ({ channels }: Party) => boolean;
/** Joins one arrangement of a provider with the people and organisations it names. */
export declare function procedureOf(catalogue: Catalogue, provider: Provider, regime: RegimeId, arrangement: Arrangement, channels?: readonly Channel[]): Procedure;
/** What all of these have in common that can be reached, channel by channel: right help whatever is chosen. */
export declare const sharedContacts: ([first, ...others]: readonly Procedure[]) => readonly Party[];
