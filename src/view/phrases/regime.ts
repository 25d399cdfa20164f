import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Procedure } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';
import { WHOLE_FORMAT } from '../../model/scope.js';
import { dutchView, lawNameView } from '../name-view.js';
import { textView } from '../text-view.js';

/** What a visitor would say of themselves to be in the right place. */
export function regimeChoice(
  { regime, arrangement: { audience, choice } }: Procedure,
  locale: string,
): unknown {
  if (WHOLE_FORMAT && choice) return textView(choice, locale);
  if (WHOLE_FORMAT && typeof audience === 'object') return textView(audience, locale);
  if (audience === 'young-people' || regime.id === 'jeugdwet')
    return msg('Ik krijg jeugdhulp', { id: 'choice.young-people' });
  if (WHOLE_FORMAT && audience === 'everyone')
    return regime.id === 'wmo'
      ? msg('Ik krijg ondersteuning', { id: 'choice.support' })
      : msg('Ik krijg zorg', { id: 'choice.care' });
  return regime.id === 'wmo'
    ? msg('Ik ben volwassen en krijg ondersteuning', { id: 'choice.adults-support' })
    : msg('Ik ben volwassen en krijg zorg', { id: 'choice.adults-care' });
}

/** Who may complain here, in a sentence: with a collective, everybody deals with one of its members. */
export function mayComplainText(
  { name: written, collective, complainants }: Provider,
  locale: string,
): unknown {
  const name = dutchView(written, locale);
  if (!WHOLE_FORMAT || complainants === 'everyone')
    return collective
      ? msg(
          html`Voor iedereen die te maken heeft met een zorgaanbieder van ${name}. Die zorgaanbieder heeft ook
          een eigen klachtenregeling.`,
          { id: 'audience.collective' },
        )
      : msg(html`Voor iedereen die met ${name} te maken heeft: als cliënt of als iemand anders.`, {
          id: 'audience.provider',
        });
  switch (complainants) {
    case 'client-or-representative':
      return msg(html`Voor cliënten van ${name}, en voor wie namens een cliënt mag spreken.`, {
        id: 'audience.client-or-representative',
      });
    case 'client-representative-or-surviving-relative':
      return msg(
        html`Voor cliënten van ${name}, voor wie namens een cliënt mag spreken, en voor nabestaanden.`,
        { id: 'audience.surviving-relative' },
      );
    default:
      return complainants && textView(complainants, locale);
  }
}

/** For whom this arrangement is. */
export function audienceText({ arrangement: { audience }, regime }: Procedure, locale: string): unknown {
  const name = lawNameView(regime, locale);
  if (!WHOLE_FORMAT || audience === 'adults' || audience === 'young-people')
    return audience === 'adults'
      ? msg(html`Dit is de klachtenregeling voor volwassenen (${name}).`, { id: 'audience.adults' })
      : msg(html`Dit is de klachtenregeling voor jongeren (${name}).`, {
          id: 'audience.young-people',
        });
  const law = msg(html`Deze klachtenregeling hoort bij de ${name}.`, { id: 'audience.everyone' });
  return audience === 'everyone' ? law : [textView(audience, locale), ' ', law];
}
