import { type TemplateResult } from 'lit';
import { type Procedure } from '../model/procedure.js';
import type { Step } from '../model/provider.js';
/**
 * Steps in their order, on a line one can follow.
 * @param level of each step's heading
 */
export declare const stepsView: (steps: readonly Step[], procedure: Procedure, level: number) => TemplateResult;
