import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { durationText } from '../../i18n/format.js';
import type { Procedure } from '../../model/procedure.js';
import type { Duration, Term } from '../../model/term.js';
import { dutchView } from '../name-view.js';
import { textView } from '../text-view.js';

/** A stretch of time: `6 weken`, `5 werkdagen`. Intl knows no working days. */
function timeText({ amount, unit }: Duration, locale: string): string {
  if (unit !== 'working-day') return durationText(locale, amount, unit);
  return amount === 1
    ? msg('1 werkdag', { id: 'term.working-day' })
    : msg(str`${amount} werkdagen`, { id: 'term.working-days' });
}

function promiseText(term: Term, locale: string): unknown {
  const time = timeText(term, locale);
  switch (term.for) {
    case 'confirmation':
      return msg(str`Je krijgt binnen ${time} een bevestiging.`, { id: 'term.confirmation' });
    case 'contact':
      return msg(str`Binnen ${time} neemt iemand contact met je op.`, { id: 'term.contact' });
    case 'hearing':
      return msg(str`Er is een gesprek of zitting binnen ${time}.`, { id: 'term.hearing' });
    case 'answer':
      return msg(str`Je krijgt binnen ${time} antwoord.`, { id: 'term.answer' });
    case 'judgement':
      return msg(str`Je krijgt binnen ${time} een oordeel.`, { id: 'term.judgement' });
    case 'file':
      return msg(str`Doe dit binnen ${time}.`, { id: 'term.file' });
    default:
      return msg(html`${textView(term.for, locale)}: binnen ${time}.`, { id: 'term.own' });
  }
}

function startText(from: NonNullable<Term['from']>, locale: string): unknown {
  switch (from) {
    case 'receipt':
      return msg('Die tijd begint als je klacht binnen is.', { id: 'term.from-receipt' });
    case 'written-receipt':
      return msg('Die tijd begint als je schriftelijke klacht binnen is.', {
        id: 'term.from-written-receipt',
      });
    case 'event':
      return msg('Die tijd begint op de dag dat het gebeurde.', { id: 'term.from-event' });
    case 'conversation':
      return msg('Die tijd begint na het gesprek.', { id: 'term.from-conversation' });
    case 'answer':
      return msg('Die tijd begint als je antwoord hebt gekregen.', { id: 'term.from-answer' });
    default:
      return msg(html`Die tijd begint ${textView(from, locale)}.`, { id: 'term.from-own' });
  }
}

function setterText({ by, article }: Term, { provider, regime }: Procedure, locale: string): unknown {
  const law = dutchView(regime.short, locale);
  if (by === 'provider')
    return msg(html`Dat is een afspraak van ${dutchView(provider.name, locale)}.`, {
      id: 'term.by-provider',
    });
  return article
    ? msg(html`Dat staat in artikel ${article} van de wet (${law}).`, { id: 'term.by-article' })
    : by && msg(html`Dat staat in de wet (${law}).`, { id: 'term.by-law' });
}

/** How long something takes: what happens within it, when it starts, how it may grow, and who says so. */
export function termText(term: Term, procedure: Procedure, locale: string): unknown {
  const { least, usual, from, extension } = term;
  return html`
    ${promiseText(term, locale)}
    ${
      least &&
      msg(str`Het duurt minstens ${timeText({ ...term, amount: least }, locale)}.`, { id: 'term.least' })
    }
    ${usual && msg('Zo gaat het meestal.', { id: 'term.usual' })} ${from && startText(from, locale)}
    ${extension && msg(str`Dat kan ${timeText(extension, locale)} langer worden.`, { id: 'term.extension' })}
    ${setterText(term, procedure, locale)}
  `;
}
