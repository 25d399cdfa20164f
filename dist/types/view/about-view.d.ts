import { type TemplateResult } from 'lit';
import type { Procedure } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
/** Why complaining matters, for who wants to read on. */
export declare const backgroundView: ({ background }: Provider) => unknown;
/** Documents the source names. None has a known address, so none is a link. */
export declare const readingView: (reading: readonly string[] | undefined) => unknown;
/** Where all this comes from: document, law, day it was read, what was corrected. */
export declare function aboutView({ provider, regime, corrections }: Procedure, locale: string): TemplateResult;
