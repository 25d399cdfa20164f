import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { dateText, moneyText } from '../../i18n/format.js';
import type { Costs } from '../../model/step.js';
import { textView } from '../text-view.js';

/** What something costs, when that was known, and whether it can come back. */
export const costsText = ({ amount, for: what, on, back }: Costs, locale: string): unknown => html`
  ${what && html`${textView(what, locale)}: `}
  ${
    amount
      ? msg(str`Dit kost ${moneyText(locale, amount)}.`, { id: 'costs.amount' })
      : msg('Dit kost je niets.', { id: 'costs.free' })
  }
  ${on && msg(str`Dat was het bedrag op ${dateText(locale, on)}.`, { id: 'costs.on' })}
  ${back && msg('Krijg je gelijk? Dan krijg je dit geld terug.', { id: 'costs.back' })}
`;
