import { msg } from '@lit/localize';
import { html } from 'lit';
import { partiesAt, type Party, type Procedure, waysAt } from '../../model/procedure.js';
import { WHOLE_FORMAT } from '../../model/scope.js';
import type { Step, Support } from '../../model/step.js';
import { dutchView, nameView, namesView } from '../name-view.js';
import { textView } from '../text-view.js';
import { otherStepPhrases } from './other-steps.js';
import { roleExplained } from './role.js';

/** What is said of a step. */
export interface StepPhrases {
  /** The step as an instruction. */
  readonly title: unknown;
  /** What a visitor does, and when. */
  readonly text: unknown;
  /** What a word in it means. */
  readonly explained?: unknown;
}

/** A step in words of the phrase book. */
export function stepPhrases(step: Step, procedure: Procedure, locale: string): StepPhrases {
  const { find } = procedure;
  const parties = partiesAt(step).map(find);
  const names = namesView(parties, locale);
  switch (step.kind) {
    case 'talk':
      return {
        title: msg('Praat er eerst over', { id: 'steps.talk-title' }),
        text:
          WHOLE_FORMAT && parties[0]
            ? msg(html`Kan dat en wil je dat? Praat dan eerst met <b>${names}</b>. `, {
                id: 'steps.talk-with',
              })
            : msg(
                'Kan dat en wil je dat? Praat dan eerst met de persoon of de mensen over wie je klacht gaat. Of praat met hun leidinggevende.',
                { id: 'steps.talk' },
              ),
      };
    case 'meet':
      return { title: meetTitle(names, parties), text: meetText(names) };
    case 'file':
      return {
        title: msg(html`Dien je klacht in bij ${names}`, { id: 'steps.file-title' }),
        text:
          !WHOLE_FORMAT || (step.mayBeFirst && !step.when && step.by?.join() === 'form')
            ? fileText(procedure, locale)
            : waysAt(step, procedure).act[0]
              ? msg('Dat kan zo:', { id: 'steps.file-ways' })
              : '',
      };
    case 'dispute':
      return {
        title: msg(html`Ga naar ${names}`, { id: 'steps.dispute-title' }),
        text:
          WHOLE_FORMAT && step.when
            ? disputeText(names)
            : WHOLE_FORMAT && !step.dissatisfiedWith
              ? msg(html`Ben je nog niet tevreden? Dan mag je je klacht laten voorleggen aan ${names}.`, {
                  id: 'steps.dispute-still',
                })
              : dissatisfiedText(names),
        explained: roleExplained(
          WHOLE_FORMAT && typeof parties[0]?.role === 'string' ? parties[0].role : 'geschillencommissie',
        ),
      };
    default:
      return WHOLE_FORMAT
        ? otherStepPhrases(step, names, parties, procedure, locale)
        : { title: '', text: '' };
  }
}

/** What begins after a step. */
export const followingText = (then: NonNullable<Step['then']>, locale: string): unknown =>
  then === 'mediation'
    ? msg('Daarna begint de bemiddeling: iemand helpt jullie om samen een oplossing te vinden.', {
        id: 'steps.file-then-mediation',
      })
    : WHOLE_FORMAT
      ? textView(then, locale)
      : '';

const meetText = (names: unknown): unknown =>
  msg(html`Bespreek je klacht met <b>${names}</b>. `, { id: 'steps.meet' });

/** With whom a complaint is filed, before the ways to do so. */
export const fileAtText = (names: unknown): unknown =>
  msg(html`Je dient je klacht in bij ${names}. Dat kan zo:`, { id: 'routes.file' });

// Other languages bend both the article and the noun, so each role has a title of its own.
function meetTitle(names: unknown, [party, other]: readonly Party[]): unknown {
  switch (!other && party?.role) {
    case 'directeur':
      return msg('Maak een afspraak met de directeur', { id: 'steps.meet-directeur-title' });
    case 'voorzitter':
      return msg('Maak een afspraak met de voorzitter', { id: 'steps.meet-voorzitter-title' });
    default:
      return msg(html`Maak een afspraak met ${names}`, { id: 'steps.meet-title' });
  }
}

/** Who may come along to a step or help with it, one sentence each. */
export function supportText(who: Support, at: number, find: Procedure['find'], locale: string): unknown {
  switch (who.kind) {
    case 'somebody-trusted':
      return WHOLE_FORMAT && !at
        ? msg('Je mag iemand meenemen die je vertrouwt. ', { id: 'steps.support-only-trusted' })
        : msg('Je mag ook iemand anders meenemen die je vertrouwt.', { id: 'steps.support-trusted' });
    case 'klachtenfunctionaris':
      return msg(
        html`Een onafhankelijke klachtenfunctionaris van ${nameView(find(who.by), locale)} kan je daarbij
        helpen. `,
        { id: 'steps.support-klachtenfunctionaris' },
      );
    default:
      return WHOLE_FORMAT ? html`${textView(who.text, locale)} ` : '';
  }
}

const dissatisfiedText = (names: unknown): unknown =>
  msg(
    html`Ben je niet tevreden met de oplossing en met hoe je klacht is behandeld? Dan mag je je klacht laten
    voorleggen aan ${names}.`,
    { id: 'steps.dispute' },
  );

const disputeText = (names: unknown): unknown =>
  msg(html`Dan mag je je klacht laten voorleggen aan ${names}.`, { id: 'steps.dispute-when' });

/** People deal with a member of a collective, and with the collective itself. */
const fileText = ({ provider }: Procedure, locale: string): unknown => {
  const name = dutchView(provider.name, locale);
  return provider.collective
    ? msg(
        html`Ben je nog niet tevreden? Of wil je niet zelf naar de zorgaanbieder of naar ${name} gaan? Vul dan
        het klachtenformulier in.`,
        { id: 'steps.file-collective' },
      )
    : msg(
        html`Ben je nog niet tevreden? Of wil je niet zelf naar ${name} gaan? Vul dan het klachtenformulier
        in.`,
        {
          id: 'steps.file',
        },
      );
};
