import { type TemplateResult } from 'lit';
import { type Procedure } from '../model/procedure.js';
import type { Step } from '../model/step.js';
import type { CardLook } from './look.js';
/** Where a step stands: its number in the same list, or its title elsewhere. */
type PlaceOf = (id: string) => unknown;
/** Steps of which any may be taken: without an order, and so without numbers. */
export declare const routeStepsView: (steps: readonly Step[], procedure: Procedure, look: CardLook, placeOf?: PlaceOf) => TemplateResult;
/** Steps in their order, on a line one can follow. */
export declare function stepsView(steps: readonly Step[], procedure: Procedure, look: CardLook): TemplateResult;
export {};
