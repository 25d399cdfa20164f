import { answerDays, answerTerm } from '../../model/last-day.js';
import { laws } from '../../model/laws.js';
import { lastDayView, lawView } from '../../view/law-view.js';
import { lawStyles } from '../../view/law.styles.js';
import type { Extra } from './extra.js';

/** What the law says, and the last day for an answer: the day a visitor gives is in its field, and nowhere else. */
export const make: Extra<'law'>['make'] =
  ({ root, update }) =>
  ({ provider, regime }, look) => {
    // By its id: the script for a page has no articles.
    const law = laws[regime.id];
    const term = answerTerm(law);
    if (!term) return lawView(law, provider, look.locale);
    const filed = root.querySelector<HTMLInputElement>('[part="last-day"] input')?.value ?? '';
    return lawView(law, provider, look.locale, lastDayView(law, term, answerDays(law, filed), update, look));
  };

export const styles = [lawStyles];
