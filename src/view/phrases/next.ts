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
 * @param placeOf the number of a step in the same list, or its title elsewhere
 */
export function nextText({ when, go }: Next, placeOf: (id: string) => unknown, locale: string): unknown {
  const place = placeOf(go);
  if (when) return html`${outcomeText(when, locale)} ${thenText(place)}`;
  return typeof place === 'number'
    ? msg(str`Ga daarna naar stap ${place}.`, { id: 'next.after-go' })
    : place
      ? msg(html`Ga daarna naar “${place}”.`, { id: 'next.after-go-title' })
      : msg('Daarna stopt het.', { id: 'next.after-end' });
}

const thenText = (place: unknown): unknown =>
  typeof place === 'number'
    ? msg(str`Ga dan naar stap ${place}.`, { id: 'next.go' })
    : place
      ? msg(html`Ga dan naar “${place}”.`, { id: 'next.go-title' })
      : msg('Dan stopt het hier.', { id: 'next.end' });
