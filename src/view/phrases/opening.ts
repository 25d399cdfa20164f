import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { dayText, timeText } from '../../i18n/format.js';
import type { Opening, Opens } from '../../model/opening.js';

/** From when somebody answers again. */
function closedText(opens: Opens | undefined, locale: string): string {
  if (!opens) return msg('Nu gesloten', { id: 'opening.closed' });
  const time = timeText(locale, opens.time);
  return opens.inDays
    ? msg(str`Gesloten, ${dayText(locale, opens)} weer vanaf ${time} uur`, { id: 'opening.closed-until' })
    : msg(str`Gesloten, vandaag vanaf ${time} uur`, { id: 'opening.closed-today' });
}

/** Whether somebody answers now, and until when or from when: `Nu open, tot 17.00 uur`. */
export function openingText(opening: Opening, locale: string): unknown {
  switch (opening.state) {
    case 'unsure':
      return msg('Vandaag kunnen de tijden afwijken.', { id: 'opening.unsure' });
    case 'open':
      return opening.until
        ? msg(html`<b>Nu open</b>, tot ${timeText(locale, opening.until)} uur`, { id: 'opening.open-until' })
        : msg(html`<b>Nu open</b>`, { id: 'opening.open' });
    case 'closed':
      return [
        closedText(opening.opens, locale),
        opening.maybeSooner
          ? ['. ', msg('Rond feestdagen kunnen de tijden afwijken.', { id: 'opening.maybe-sooner' })]
          : '',
      ];
  }
}
