import type { Provider } from '../model/provider.js';
import type { Telling } from './look.js';
/** The providers of a collective, and how to reach each. */
export declare const membersView: ({ members }: Provider, look: Telling) => unknown;
