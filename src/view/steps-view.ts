import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type Procedure, waysAt } from '../model/procedure.js';
import type { Step } from '../model/provider.js';
import { actionsView } from './channel-view.js';
import { headingView } from './heading-view.js';
import { stepPhrases } from './phrases/step.js';

function stepView(step: Step, at: number, procedure: Procedure, level: number): TemplateResult {
  const { act, help } = waysAt(step, procedure);
  const { title, text, explained } = stepPhrases(step, procedure);
  // The number is text, not a counter: it is heard with the heading, and when one jumps from heading to heading.
  const number = html`<span class="hidden">${msg('Stap', { id: 'steps.step' })} </span
    ><span class="marker" part="marker">${at + 1}</span><span class="hidden">: </span>`;
  return html`<li class="step" part="step">
    ${headingView(level, [number, title], 'title')}
    ${
      step.kind === 'file' && step.mayBeFirst
        ? html`<p class="tag">${msg('Hier mag je ook beginnen', { id: 'steps.may-be-first' })}</p>`
        : nothing
    }
    <p>${text}</p>
    ${explained && html`<p class="quiet">${explained}</p>`} ${actionsView(act, help)}
  </li>`;
}

/**
 * Steps in their order, on a line one can follow.
 * @param level of each step's heading
 */
export const stepsView = (steps: readonly Step[], procedure: Procedure, level: number): TemplateResult =>
  // Safari takes the list away from a list without markers, unless it is told that it is one.
  html`<ol class="steps" role="list">
    ${steps.map((step, at) => stepView(step, at, procedure, level))}
  </ol>`;
