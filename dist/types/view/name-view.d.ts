import { type TemplateResult } from 'lit';
import type { Regime } from '../model/regime.js';
import { type Named } from './phrases/name.js';
/** A name or a word of Dutch as it is written, in isolation: it turns nothing around it, and nothing turns it. */
export declare const dutchView: (text: unknown, locale: string) => TemplateResult;
/** A number, an address of mail or of the web: from left to right, also where letters are not. */
export declare const fixedView: (text: unknown) => TemplateResult;
/** A number as people read it, kept together. */
export declare const numberView: (text: string) => TemplateResult;
/** Somebody by name, or else by role, which is a word of the visitor's language. */
export declare const nameView: (contact: Named, locale: string) => unknown;
/** What a Dutch name means, for who reads another language; nothing where there is nothing to say. */
export declare function meaningView(name: string, locale: string): unknown;
/** Several as a list, `a of b`, each with what its name means. */
export declare const namesView: (contacts: readonly Named[], locale: string) => unknown;
/** A law as people call it, and what that means: `Wkkgz – …`. It stands within brackets as well. */
export declare function lawNameView(regime: Regime, locale: string): unknown;
