import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type Procedure, stepsIn, waysAt } from '../model/procedure.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import type { Step } from '../model/step.js';
import { actionsView } from './channel-view.js';
import { headingView } from './heading-view.js';
import type { CardLook } from './look.js';
import { bringView, otherFacts, otherTags } from './phrases/other-steps.js';
import { roleExplained } from './phrases/role.js';
import { followingText, stepPhrases, supportText } from './phrases/step.js';
import { textsView, textView } from './text-view.js';

/** Where a step stands: its number in the same list, or its title elsewhere. */
type PlaceOf = (id: string) => unknown;

const tagsOf = (step: Step, placeOf: PlaceOf): readonly unknown[] => [
  ...(step.mayBeFirst ? [msg('Hier mag je ook beginnen', { id: 'steps.may-be-first' })] : []),
  ...(WHOLE_FORMAT ? otherTags(step, placeOf) : []),
];

const titleView = (step: Step, procedure: Procedure, locale: string): unknown =>
  WHOLE_FORMAT && step.title ? textView(step.title, locale) : stepPhrases(step, procedure, locale).title;

// The number is text, not a counter: it is heard with the heading, and when one jumps from heading to heading.
const numberView = (number: number): TemplateResult =>
  html`<span class="hidden">${msg('Stap', { id: 'steps.step' })} </span
    ><span class="marker" part="marker">${number}</span><span class="hidden">: </span>`;

/**
 * A step of a procedure.
 * @param number its place among the others; 0 where there is no order
 */
function stepView(
  step: Step,
  number: number,
  procedure: Procedure,
  look: CardLook,
  placeOf: PlaceOf,
): TemplateResult {
  const { level, locale } = look;
  const { provider, regime } = procedure;
  const { act, help } = waysAt(step, procedure);
  const { text, explained } = stepPhrases(step, procedure, locale);
  const { support = [], then } = step;
  const sentence = WHOLE_FORMAT && step.text ? '' : text;
  const officer = support.some(({ kind }) => kind === 'klachtenfunctionaris')
    ? 'klachtenfunctionaris'
    : undefined;
  const word = explained ?? (officer && roleExplained(officer));
  return html`<li class=${number ? 'step' : 'card'} part="step">
    ${headingView(
      level,
      [number ? numberView(number) : nothing, titleView(step, procedure, locale)],
      'title',
      number ? `klachten-${provider.id}-${regime.id}-stap-${number}` : undefined,
    )}
    ${tagsOf(step, placeOf).map((tag) => html`<p class="tag">${tag}</p>`)}
    ${WHOLE_FORMAT ? [textsView(step.when, locale), textsView(step.text, locale)] : nothing}
    ${
      (sentence || support[0]) &&
      html`<p>${sentence} ${support.map((who, at) => supportText(who, at, procedure.find, locale))}</p>`
    }
    ${word && html`<p class="quiet">${word}</p>`} ${actionsView(act, help, look)}
    ${WHOLE_FORMAT && step.bring ? bringView(step.bring, locale) : nothing}
    ${then && html`<p>${followingText(then, locale)}</p>`}
    ${
      WHOLE_FORMAT && step.kind === 'choice'
        ? routeStepsView(step.steps, procedure, { ...look, level: level + 1 }, placeOf)
        : nothing
    }
    ${WHOLE_FORMAT ? otherFacts(step, procedure, placeOf, locale) : nothing}
  </li>`;
}

/** Steps of which any may be taken: without an order, and so without numbers. */
export const routeStepsView = (
  steps: readonly Step[],
  procedure: Procedure,
  look: CardLook,
  placeOf: PlaceOf = titlesIn(procedure, look.locale),
): TemplateResult =>
  html`<ul class="cards" role="list">
    ${steps.map((step) => stepView(step, 0, procedure, look, placeOf))}
  </ul>`;

/** Finds a step of the procedure by its id, for its title. */
const titlesIn =
  (procedure: Procedure, locale: string): PlaceOf =>
  (id) => {
    const step = stepsIn(procedure.arrangement).find((one) => one.id === id);
    return step && titleView(step, procedure, locale);
  };

/** Steps in their order, on a line one can follow. */
export function stepsView(steps: readonly Step[], procedure: Procedure, look: CardLook): TemplateResult {
  const placeOf = (id: string): unknown =>
    WHOLE_FORMAT
      ? steps.findIndex((step) => step.id === id) + 1 || titlesIn(procedure, look.locale)(id)
      : undefined;
  // Safari takes the list away from a list without markers, unless it is told that it is one.
  return html`<ol class="steps" role="list">
    ${steps.map((step, at) => stepView(step, at + 1, procedure, look, placeOf))}
  </ol>`;
}
