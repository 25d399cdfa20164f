import { type TemplateResult } from 'lit';
import type { Section } from '../model/arrangement.js';
import { type Procedure } from '../model/procedure.js';
import type { Look } from './look.js';
/** A part under its own heading. */
export declare const partView: (name: string, title: unknown, content: unknown, { level }: Look) => TemplateResult;
/** One section of a procedure. */
export declare const sectionView: (section: Section, procedure: Procedure, look: Look) => TemplateResult;
