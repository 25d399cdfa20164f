import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type Procedure, waysAt } from '../model/procedure.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import type { Step } from '../model/step.js';
import { actionsView } from './channel-view.js';
import { headingView } from './heading-view.js';
import { otherFacts, otherTags } from './phrases/other-steps.js';
import { followingText, stepPhrases } from './phrases/step.js';
import { textsView, textView } from './text-view.js';

/** What a list of steps is shown with. */
interface StepsLook {
  /** Of each step's heading. */
  readonly level: number;
  readonly locale: string;
}

const tagsOf = (step: Step, numberOf: (id: string) => number): readonly string[] => [
  ...(step.mayBeFirst ? [msg('Hier mag je ook beginnen', { id: 'steps.may-be-first' })] : []),
  ...(WHOLE_FORMAT ? otherTags(step, numberOf) : []),
];

/** Everything of a step but its place among the others. */
function stepView(
  step: Step,
  number: unknown,
  procedure: Procedure,
  { level, locale }: StepsLook,
  numberOf: (id: string) => number,
): TemplateResult {
  const { act, help } = waysAt(step, procedure);
  const { title, text, explained } = stepPhrases(step, procedure, locale);
  const { then } = step;
  const own = WHOLE_FORMAT && step.text;
  return html`<li class="step" part="step">
    ${headingView(level, [number, WHOLE_FORMAT && step.title ? textView(step.title, locale) : title], 'title')}
    ${tagsOf(step, numberOf).map((tag) => html`<p class="tag">${tag}</p>`)}
    ${WHOLE_FORMAT ? textsView(step.when, locale) : nothing}
    ${own ? textsView(own, locale) : html`<p>${text} ${then && followingText(then, locale)}</p>`}
    ${WHOLE_FORMAT ? otherFacts(step, procedure, numberOf, locale) : nothing}
    ${explained && html`<p class="quiet">${explained}</p>`} ${actionsView(act, help, locale)}
    ${
      WHOLE_FORMAT && step.kind === 'choice'
        ? routeStepsView(step.steps, procedure, { level: level + 1, locale }, numberOf)
        : nothing
    }
  </li>`;
}

/** Steps of which any may be taken: without an order, and so without numbers. */
export const routeStepsView = (
  steps: readonly Step[],
  procedure: Procedure,
  look: StepsLook,
  numberOf: (id: string) => number = () => 0,
): TemplateResult =>
  html`<ul class="choices" role="list">
    ${steps.map((step) => stepView(step, '', procedure, look, numberOf))}
  </ul>`;

/** Steps in their order, on a line one can follow. */
export function stepsView(steps: readonly Step[], procedure: Procedure, look: StepsLook): TemplateResult {
  const numberOf = (id: string): number => steps.findIndex((step) => step.id === id) + 1;
  // The number is text, not a counter: it is heard with the heading, and when one jumps from heading to heading.
  const numberView = (at: number) =>
    html`<span class="hidden">${msg('Stap', { id: 'steps.step' })} </span
      ><span class="marker" part="marker">${at + 1}</span><span class="hidden">: </span>`;
  // Safari takes the list away from a list without markers, unless it is told that it is one.
  return html`<ol class="steps" role="list">
    ${steps.map((step, at) => stepView(step, numberView(at), procedure, look, numberOf))}
  </ol>`;
}
