import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Next } from '../../model/step.js';
import { textView } from '../text-view.js';

function outcomeText(when: NonNullable<Next['when']>, locale: string): unknown {
  switch (when) {
    case 'satisfied':
      return msg('Ben je tevreden?', { id: 'next.satisfied' });
    case 'not-satisfied':
      return msg('Ben je niet tevreden?', { id: 'next.not-satisfied' });
    default:
      return textView(when, locale);
  }
}

/**
 * Where a step goes on: `Ben je tevreden? Dan stopt het hier.`
 * @param numberOf the number of a step by its id; 0 when it stands elsewhere
 */
export function nextText({ when, go }: Next, numberOf: (id: string) => number, locale: string): unknown {
  const number = numberOf(go);
  if (go !== 'end' && !number) return '';
  return html`${when && outcomeText(when, locale)}
  ${
    number
      ? msg(str`Ga dan naar stap ${number}.`, { id: 'next.go' })
      : msg('Dan stopt het hier.', { id: 'next.end' })
  }`;
}
