import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { moneyText } from '../../i18n/format.js';
import type { Party, Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/step.js';
import type { Text } from '../../model/text.js';
import { dutchView } from '../name-view.js';
import { textsView, textView } from '../text-view.js';
import { costsText } from './costs.js';
import { nextText } from './next.js';
import { roleExplained } from './role.js';
import type { StepPhrases } from './step.js';
import { termText } from './term.js';

/** Words for the kinds of step that no bundled provider has. */
export function otherStepPhrases(
  step: Step,
  names: unknown,
  [party]: readonly Party[],
  procedure: Procedure,
  locale: string,
): StepPhrases {
  switch (step.kind) {
    case 'ask':
      return {
        title: msg(html`Vraag hulp aan ${names}`, { id: 'steps.ask-title' }),
        text: '',
        explained:
          typeof party?.role === 'string'
            ? roleExplained(party.role, dutchView(procedure.provider.name, locale))
            : undefined,
      };
    case 'answer':
      return {
        title: msg('Wacht op het antwoord', { id: 'steps.answer-title' }),
        text: msg(html`Je krijgt antwoord van ${names}.`, { id: 'steps.answer' }),
      };
    case 'choice':
      return { title: choiceTitle(), text: '' };
    default:
      return { title: step.title && textView(step.title, locale), text: '' };
  }
}

/** A list of which any may be chosen. */
export const choiceTitle = (): string => msg('Kies wat bij je past', { id: 'steps.choice-title' });

/**
 * What holds for a step as a whole, as short remarks beside its title.
 * @param placeOf the number of a step in the same list, or its title elsewhere
 */
export function otherTags(
  { optional, alongside }: Step,
  placeOf: (id: string) => unknown,
): readonly unknown[] {
  const place = alongside && placeOf(alongside);
  return [
    ...(optional ? [msg('Deze stap mag je overslaan', { id: 'steps.optional' })] : []),
    ...(place
      ? [
          typeof place === 'number'
            ? msg(str`Dit mag tegelijk met stap ${place}`, { id: 'steps.alongside' })
            : msg(html`Dit mag tegelijk met “${place}”`, { id: 'steps.alongside-title' }),
        ]
      : []),
  ];
}

/** What to send along or to have at hand. */
export const bringView = (bring: readonly Text[], locale: string): TemplateResult =>
  html`<p>${msg('Dit heb je nodig:', { id: 'steps.bring' })}</p>
    <ul class="list">
      ${bring.map((text) => html`<li>${textView(text, locale)}</li>`)}
    </ul>`;

function decisionTexts(step: Step, locale: string): readonly string[] {
  if (step.kind !== 'dispute') return [];
  return [
    ...(step.binding
      ? [msg('Jullie moeten allebei doen wat de uitspraak zegt.', { id: 'steps.binding' })]
      : []),
    ...(step.damagesUpTo
      ? [
          msg(str`Je kunt een schadevergoeding krijgen tot ${moneyText(locale, step.damagesUpTo)}.`, {
            id: 'steps.damages',
          }),
        ]
      : []),
  ];
}

/** What there is to know of a step besides its own sentence: terms, costs, and where it goes on. */
export const otherFacts = (
  step: Step,
  procedure: Procedure,
  placeOf: (id: string) => unknown,
  locale: string,
): unknown => [
  textsView(step.note, locale),
  [
    ...(step.terms ?? []).map((term) => termText(term, procedure, locale)),
    ...decisionTexts(step, locale),
    ...(step.costs ?? []).map((cost) => costsText(cost, locale)),
    ...(step.next ?? []).map((one) => nextText(one, placeOf, locale)),
  ].map((text) => html`<p>${text}</p>`),
];
