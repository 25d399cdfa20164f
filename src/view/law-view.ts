import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dateText } from '../i18n/format.js';
import { type AnswerDays, type AnswerTerm, filingDays } from '../model/last-day.js';
import type { Provider } from '../model/provider.js';
import type { Article, Regime } from '../model/regime.js';
import { httpsHref } from '../model/safe-href.js';
import { headingView } from './heading-view.js';
import { linkView } from './link-view.js';
import { dutchView, meaningView } from './name-view.js';
import { answerText, articleText, extendedText } from './phrases/law.js';

const articleView = (article: Article, locale: string): TemplateResult => html`
  <li part="law-article">
    ${articleText(article, locale)}
    <span class="quiet">${msg(str`artikel ${article.article}`, { id: 'law.article' })}</span>
  </li>
`;

const lawName = ({ id, name, short }: Regime, locale: string): unknown => [
  dutchView(name === short ? name : `${name} (${short})`, locale),
  meaningView(id, locale),
];

/** What was read, when, and where the law of today is. */
function readView(law: Regime, locale: string): TemplateResult {
  const { publication, href, name } = law;
  const address = httpsHref(href);
  return html`<p class="quiet">
    ${msg(
      str`Dit is gelezen op ${dateText(locale, publication.checked)}, in de wet zoals die in het Staatsblad van ${publication.year} staat. Of de wet daarna is veranderd, is niet nagekeken.`,
      { id: 'law.read' },
    )}
    ${address && msg(html`De wet zoals die nu is: ${linkView(address, dutchView(name, locale))}.`, { id: 'law.today' })}
  </p>`;
}

/**
 * What the law says, apart from what a provider says.
 * @param law with its articles
 * @param helper what counts with it; nothing where no script runs
 */
export function lawView(
  law: Regime,
  { name }: Provider,
  locale: string,
  helper: unknown = nothing,
): TemplateResult {
  const { articles } = law;
  return html`<p>
      ${msg(
        html`Dit staat in de wet zelf: de ${lawName(law, locale)}. Het is geen tekst van
        ${dutchView(name, locale)}.`,
        { id: 'law.introduction' },
      )}
    </p>
    <ul class="articles">
      ${articles.map((article) => articleView(article, locale))}
    </ul>
    ${
      articles.some(({ term }) => term)
        ? nothing
        : html`<p>${msg('Deze wet zegt niet hoe lang een antwoord mag duren.', { id: 'law.no-term' })}</p>`
    }
    ${helper} ${readView(law, locale)}`;
}

/** Keys that say nothing of a day: a page, and the way to leave it, may wait for them. */
const HARMLESS = ['Escape', 'Shift', 'Tab'];

/** `input` and keys cross the border of a shadow root, and a page that listens would learn when somebody complained. */
const keepInside = (event: Event): void => {
  if (!HARMLESS.includes((event as { readonly key?: string }).key ?? '')) event.stopPropagation();
};

/**
 * The last day for an answer, for the day a visitor gives. Always there, so that a screen reader hears what comes in.
 * @param days undefined as long as no such day is given
 * @param changed when a visitor gives another
 */
export function lastDayView(
  law: Regime,
  { article }: AnswerTerm,
  days: AnswerDays | undefined,
  changed: () => void,
  { locale, level }: { readonly locale: string; readonly level: number },
): TemplateResult {
  const { first, last } = filingDays(law);
  const change = (event: Event): void => {
    keepInside(event);
    changed();
  };
  return html`<div class="last-day" part="last-day">
    ${headingView(level, msg('Wanneer krijg je uiterlijk een oordeel?', { id: 'law.last-day' }), 'title')}
    <label
      >${msg('Ik diende mijn klacht in op', { id: 'law.filed-on' })}
      <input
        type="date"
        min=${first}
        max=${last}
        autocomplete="off"
        aria-describedby="law-filed"
        @input=${change}
        @change=${change}
        @keydown=${keepInside}
        @keypress=${keepInside}
        @keyup=${keepInside}
    /></label>
    <p id="law-filed" class="quiet">
      ${msg(
        'Het gaat om een klacht die je schriftelijk indiende. Wat je hier invult, wordt niet bewaard en niet verstuurd.',
        { id: 'law.filed-in-writing' },
      )}
    </p>
    <div role="status" part="last-day-result">
      ${days ? [answerText(days, locale), extendedText(days, locale)] : nothing}
    </div>
    <p class="quiet">
      ${msg(
        html`Dit is een hulpmiddel. Het rekent met artikel ${article} van de ${dutchView(law.short, locale)},
        en met de werkdagen van de Algemene termijnenwet: alle dagen behalve zaterdag, zondag en algemeen
        erkende feestdagen. Andere vrije dagen telt het niet mee. Of die wetten zijn veranderd, is niet
        nagekeken.`,
        { id: 'law.aid' },
      )}
    </p>
  </div>`;
}
