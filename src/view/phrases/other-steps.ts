import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Party, Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/step.js';
import { textsView, textView } from '../text-view.js';
import { costsText } from './costs.js';
import { nextText } from './next.js';
import { roleExplained } from './role.js';
import type { StepPhrases } from './step.js';
import { termText } from './term.js';

/** Words for the kinds of step that no bundled provider has. */
export function otherStepPhrases(
  step: Step,
  names: string,
  [party]: readonly Party[],
  procedure: Procedure,
  locale: string,
): StepPhrases {
  switch (step.kind) {
    case 'ask':
      return {
        title: msg(str`Vraag hulp aan ${names}`, { id: 'steps.ask-title' }),
        text: '',
        explained:
          typeof party?.role === 'string' ? roleExplained(party.role, procedure.provider.name) : undefined,
      };
    case 'answer':
      return {
        title: msg('Wacht op het antwoord', { id: 'steps.answer-title' }),
        text: msg(str`Je krijgt antwoord van ${names}.`, { id: 'steps.answer' }),
      };
    case 'choice':
      return { title: choiceTitle(), text: '' };
    default:
      return { title: step.title && textView(step.title, locale), text: '' };
  }
}

/** A list of which any may be chosen. */
export const choiceTitle = (): string => msg('Kies wat bij je past', { id: 'steps.choice-title' });

/** What holds for a step as a whole, as short remarks beside its title. */
export function otherTags(
  { optional, alongside }: Step,
  numberOf: (id: string) => number,
): readonly string[] {
  const other = alongside && numberOf(alongside);
  return [
    ...(optional ? [msg('Deze stap mag je overslaan', { id: 'steps.optional' })] : []),
    ...(other ? [msg(str`Dit mag tegelijk met stap ${other}`, { id: 'steps.alongside' })] : []),
  ];
}

/** What there is to know of a step besides its own sentence: terms, costs, and where it goes on. */
export const otherFacts = (
  { note, terms = [], costs = [], next = [] }: Step,
  procedure: Procedure,
  numberOf: (id: string) => number,
  locale: string,
): unknown => [
  textsView(note, locale),
  terms.map((term) => html`<p>${termText(term, procedure, locale)}</p>`),
  costs.map((cost) => html`<p>${costsText(cost, locale)}</p>`),
  next.map((one) => html`<p>${nextText(one, numberOf, locale)}</p>`),
];
