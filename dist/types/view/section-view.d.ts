import { type TemplateResult } from 'lit';
import { type Procedure } from '../model/procedure.js';
import type { Section } from '../model/provider.js';
import type { Look } from './look.js';
/** A part under its own heading. */
export declare const partView: (name: string, title: string, content: unknown, { level }: Look) => TemplateResult;
/** One section of a procedure. */
export declare function sectionView(section: Section, procedure: Procedure, look: Look): TemplateResult;
