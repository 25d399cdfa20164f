import type { Contact } from './contact.js';
import type { Provider } from './provider.js';
import type { Regime, RegimeId } from './regime.js';
import igj from '../data/organisations/igj.json';
import jeugdstem from '../data/organisations/jeugdstem.json';
import klachtenportaalZorg from '../data/organisations/klachtenportaal-zorg.json';
import quasir from '../data/organisations/quasir.json';
import zorgbelangDrenthe from '../data/organisations/zorgbelang-drenthe.json';
import zorgbelangGroningen from '../data/organisations/zorgbelang-groningen.json';
import lichtpunt from '../data/providers/lichtpunt.json';
import zorgkracht12 from '../data/providers/zorgkracht-12.json';
import { laws } from './laws.js';
import { readablePhone } from './phone.js';
import { WHOLE_FORMAT } from './scope.js';

/** Everything that is known: who there is to look things up in. */
export interface Catalogue {
  readonly providers: readonly Provider[];
  /** A provider from elsewhere, which goes before those. */
  readonly own?: Provider | undefined;
  readonly organisations: readonly Contact[];
  readonly regimes: Readonly<Record<RegimeId, Regime>>;
}

/** A provider by its id. */
export const findProvider = ({ own, providers }: Catalogue, id: string): Provider | undefined =>
  WHOLE_FORMAT && own?.id === id ? own : providers.find((one) => one.id === id);

/**
 * The facts that travel with the script. TypeScript reads `"kind": "phone"` in JSON as any string, hence the cast;
 * that the files keep to the types is checked by reading every one of them in test/model/read-provider.test.ts.
 */
export const bundled = {
  providers: [lichtpunt, zorgkracht12],
  organisations: [klachtenportaalZorg, quasir, igj, jeugdstem, zorgbelangGroningen, zorgbelangDrenthe],
  regimes: laws,
} as unknown as Catalogue;

/** Whom to call when nothing at all can be shown: a name and a number. */
export const lastResort = (): string =>
  `${klachtenportaalZorg.name}: ${readablePhone(klachtenportaalZorg.channels[0]?.number ?? '')}`;
