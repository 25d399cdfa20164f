import type { Provider } from '../model/provider.js';
/** The providers of a collective, and how to reach each. */
export declare const membersView: ({ members }: Provider, locale: string) => unknown;
