import { type TemplateResult } from 'lit';
import type { Reading } from '../model/arrangement.js';
import type { Procedure } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
export declare const foldedView: (name: string, summary: string, content: unknown) => TemplateResult;
/** Why complaining matters, for who wants to read on. */
export declare const backgroundView: ({ background }: Provider, locale: string) => unknown;
/** Documents the source names; a link where the address is known. */
export declare const readingView: (reading: readonly Reading[] | undefined, locale: string) => unknown;
/** Where all this comes from: document, law, day it was read, what was corrected. */
export declare function aboutView({ provider, regime, corrections }: Procedure, locale: string): TemplateResult;
