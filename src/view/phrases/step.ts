import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Party, Procedure } from '../../model/procedure.js';
import type { Provider, Step, Support } from '../../model/provider.js';
import { contactName } from './contact.js';
import { roleExplained } from './role.js';

/** What is said of a step. */
export interface StepPhrases {
  /** The step as an instruction. */
  readonly title: string;
  /** What a visitor does, and when. */
  readonly text: unknown;
  /** What a word in it means. */
  readonly explained?: string;
}

/** A step in words. */
export function stepPhrases(step: Step, { provider, find }: Procedure): StepPhrases {
  switch (step.kind) {
    case 'talk':
      return {
        title: msg('Praat er eerst over', { id: 'steps.talk-title' }),
        text: msg(
          'Kan dat en wil je dat? Praat dan eerst met de persoon of de mensen over wie je klacht gaat. Of praat met hun leidinggevende.',
          { id: 'steps.talk' },
        ),
      };
    case 'meet': {
      const contact = find(step.with);
      return {
        title: meetTitle(contact),
        text: [
          msg(html`Bespreek je klacht met <b>${contactName(contact)}</b>. `, { id: 'steps.meet' }),
          step.support.map((who) => supportText(who, find)),
        ],
        ...(step.support.some(({ kind }) => kind === 'klachtenfunctionaris') && {
          explained: roleExplained('klachtenfunctionaris'),
        }),
      };
    }
    case 'file':
      return {
        title: msg(str`Dien je klacht in bij ${contactName(find(step.to))}`, { id: 'steps.file-title' }),
        text: [
          fileText(provider),
          step.then &&
            msg(' Daarna begint de bemiddeling: iemand helpt jullie om samen een oplossing te vinden.', {
              id: 'steps.file-then-mediation',
            }),
        ],
      };
    case 'dispute':
      return {
        title: msg('Ga naar de geschillencommissie', { id: 'steps.dispute-title' }),
        text: msg(
          'Ben je niet tevreden met de oplossing en met hoe je klacht is behandeld? Dan mag je je klacht laten voorleggen aan de geschillencommissie.',
          { id: 'steps.dispute' },
        ),
        explained: roleExplained('geschillencommissie'),
      };
  }
}

// Other languages bend both the article and the noun, so each role has a title of its own.
function meetTitle(contact: Party): string {
  switch (contact.role) {
    case 'directeur':
      return msg('Maak een afspraak met de directeur', { id: 'steps.meet-directeur-title' });
    case 'voorzitter':
      return msg('Maak een afspraak met de voorzitter', { id: 'steps.meet-voorzitter-title' });
    default:
      return msg(str`Maak een afspraak met ${contactName(contact)}`, { id: 'steps.meet-title' });
  }
}

const supportText = (who: Support, find: Procedure['find']): string =>
  who.kind === 'somebody-trusted'
    ? msg('Je mag ook iemand anders meenemen die je vertrouwt.', { id: 'steps.support-trusted' })
    : msg(
        str`Een onafhankelijke klachtenfunctionaris van ${contactName(find(who.by))} kan je daarbij helpen. `,
        {
          id: 'steps.support-klachtenfunctionaris',
        },
      );

/** People deal with a member of a collective, and with the collective itself. */
const fileText = ({ name, collective }: Provider): string =>
  collective
    ? msg(
        str`Ben je nog niet tevreden? Of wil je niet zelf naar de zorgaanbieder of naar ${name} gaan? Vul dan het klachtenformulier in.`,
        { id: 'steps.file-collective' },
      )
    : msg(
        str`Ben je nog niet tevreden? Of wil je niet zelf naar ${name} gaan? Vul dan het klachtenformulier in.`,
        {
          id: 'steps.file',
        },
      );
