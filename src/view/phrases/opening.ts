import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { dayText, timeText } from '../../i18n/format.js';
import type { Opening } from '../../model/opening.js';

/** Whether somebody answers now, and until when or from when: `Nu open, tot 17.00 uur`. */
export function openingText(opening: Opening, locale: string): unknown {
  if (opening.state === 'unsure') return msg('Vandaag kunnen de tijden afwijken.', { id: 'opening.unsure' });
  if (opening.state === 'open') {
    const { until } = opening;
    return until
      ? msg(html`<b>Nu open</b>, tot ${timeText(locale, until)} uur`, { id: 'opening.open-until' })
      : msg(html`<b>Nu open</b>`, { id: 'opening.open' });
  }
  const { opens, maybeSooner } = opening;
  return html`${
    opens?.inDays === 0
      ? msg(str`Gesloten, vandaag vanaf ${timeText(locale, opens.time)} uur`, { id: 'opening.closed-today' })
      : opens
        ? msg(str`Gesloten, ${dayText(locale, opens)} weer vanaf ${timeText(locale, opens.time)} uur`, {
            id: 'opening.closed-until',
          })
        : msg('Nu gesloten', { id: 'opening.closed' })
  }${maybeSooner ? html`. ${msg('Rond feestdagen kunnen de tijden afwijken.', { id: 'opening.maybe-sooner' })}` : nothing}`;
}
