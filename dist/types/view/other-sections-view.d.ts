import type { Section } from '../model/arrangement.js';
import type { Procedure } from '../model/procedure.js';
import type { Look } from './look.js';
/** The heading of a section that no bundled provider has. */
export declare function otherSectionTitle({ kind }: Section): string;
/** What is in it. */
export declare function otherSectionView(section: Section, procedure: Procedure, look: Look): unknown;
