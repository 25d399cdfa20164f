import type { Contact } from './contact.js';
import type { Provider } from './provider.js';
import type { Regime, RegimeId } from './regime.js';
/** Everything that is known: who there is to look things up in. */
export interface Catalogue {
    readonly providers: readonly Provider[];
    /** A provider from elsewhere, which goes before those. */
    readonly own?: Provider | undefined;
    readonly organisations: readonly Contact[];
    readonly regimes: Readonly<Record<RegimeId, Regime>>;
}
/** A provider by its id. */
export declare const findProvider: ({ own, providers }: Catalogue, id: string) => Provider | undefined;
/**
 * The facts that travel with the script. TypeScript reads `"kind": "phone"` in JSON as any string, hence the cast;
 * that the files keep to the types is checked by reading every one of them in test/model/read-provider.test.ts.
 */
export declare const bundled: Catalogue;
/** Whom to call when nothing at all can be shown: a name and a number. */
export declare const lastResort: () => string;
