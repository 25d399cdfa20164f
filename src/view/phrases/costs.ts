import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { dateText, moneyText } from '../../i18n/format.js';
import type { Costs } from '../../model/step.js';
import { textView } from '../text-view.js';

function sumText({ amount, for: what }: Costs, locale: string): unknown {
  const sum = amount && moneyText(locale, amount);
  if (what)
    return amount === undefined
      ? msg(html`Dit kost geld (${textView(what, locale)}).`, { id: 'costs.unknown-for' })
      : sum
        ? msg(html`Je betaalt ${sum} (${textView(what, locale)}).`, { id: 'costs.amount-for' })
        : msg(html`Je betaalt niets (${textView(what, locale)}).`, { id: 'costs.free-for' });
  return amount === undefined
    ? msg('Dit kost geld.', { id: 'costs.unknown' })
    : sum
      ? msg(str`Je betaalt ${sum}.`, { id: 'costs.amount' })
      : msg('Je betaalt niets.', { id: 'costs.free' });
}

/** What something costs, when that was known, and whether it can come back. */
export const costsText = (costs: Costs, locale: string): unknown => html`
  ${sumText(costs, locale)}
  ${
    costs.on &&
    (costs.on.length > 4
      ? msg(str`Dat was het bedrag op ${dateText(locale, costs.on)}.`, { id: 'costs.on' })
      : msg(str`Dat was het bedrag in ${costs.on}.`, { id: 'costs.in' }))
  }
  ${costs.back && msg('Krijg je gelijk? Dan krijg je dit geld terug.', { id: 'costs.back' })}
`;
