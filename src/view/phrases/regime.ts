import { msg, str } from '@lit/localize';
import type { Procedure } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';

/** What a visitor would say of themselves to be in the right place. */
export function regimeChoice({ regime, arrangement: { audience } }: Procedure): string {
  if (audience === 'young-people') return msg('Ik krijg jeugdhulp', { id: 'choice.young-people' });
  return regime.id === 'wmo'
    ? msg('Ik ben volwassen en krijg ondersteuning', { id: 'choice.adults-support' })
    : msg('Ik ben volwassen en krijg zorg', { id: 'choice.adults-care' });
}

/** Who may complain here, in a sentence: with a collective, everybody deals with one of its members. */
export const mayComplainText = ({ name, collective }: Provider): string =>
  collective
    ? msg(
        str`Voor iedereen die te maken heeft met een zorgaanbieder van ${name}. Die zorgaanbieder heeft ook een eigen klachtenregeling.`,
        { id: 'audience.collective' },
      )
    : msg(str`Voor iedereen die met ${name} te maken heeft: als cliënt of als iemand anders.`, {
        id: 'audience.provider',
      });

/** For whom this arrangement is. */
export const audienceText = ({ arrangement: { audience }, regime }: Procedure): string =>
  audience === 'adults'
    ? msg(str`Dit is de klachtenregeling voor volwassenen (${regime.short}).`, { id: 'audience.adults' })
    : msg(str`Dit is de klachtenregeling voor jongeren (${regime.short}).`, { id: 'audience.young-people' });
