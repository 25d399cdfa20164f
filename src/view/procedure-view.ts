import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../model/answer.js';
import { type Procedure, waysTo } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
import type { RegimeId } from '../model/regime.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import { aboutView, backgroundView, readingView } from './about-view.js';
import { hoursView, wayView } from './channel-view.js';
import { choiceView } from './choice-view.js';
import { cardsView } from './contact-view.js';
import { extraView, toolsView } from './extra-view.js';
import { headingView } from './heading-view.js';
import { translationView } from './languages-view.js';
import type { Look, Telling } from './look.js';
import { membersView } from './members-view.js';
import { dutchView, meaningView, nameView } from './name-view.js';
import { noticeText, noticeView } from './notice-view.js';
import { introductionText } from './phrases/introduction.js';
import { audienceText, mayComplainText } from './phrases/regime.js';
import { partView, sectionView } from './section-view.js';

/** What a page is called. */
export function titleText(provider: Provider | undefined, { view, locale }: Look): unknown {
  if (!provider) return msg('Heb je een klacht over je zorg?', { id: 'procedure.unknown-title' });
  const name = dutchView(provider.name, locale);
  if (view === 'contacts')
    return msg(html`Klacht over ${name}: wie kan je helpen?`, { id: 'procedure.contacts-title' });
  return provider.collective
    ? msg(html`Een klacht over een zorgaanbieder van ${name}? Zo pak je het aan`, {
        id: 'procedure.collective-title',
      })
    : msg(html`Een klacht over ${name}? Zo pak je het aan`, { id: 'procedure.title' });
}

/** Why it helps, whom to call, for whom it is: in that order, so that the number is in sight at once. */
export const introductionView = (
  one: Procedure,
  { procedure, help }: Answer,
  look: Telling,
): TemplateResult =>
  html`${
      one.provider.introduction &&
      html`<p>${one.provider.introduction.map((fact) => html`${introductionText(fact, look.locale)} `)}</p>`
    }
    ${procedure || help.some(({ id }) => id === one.arrangement.support?.by) ? supportView(one, look) : nothing}
    <p class="quiet">
      ${mayComplainText(one.provider, look.locale)} ${procedure && audienceText(procedure, look.locale)}
    </p>`;

/** Who helps right away, before any step is taken. */
function supportView({ arrangement: { support }, find }: Procedure, look: Telling): unknown {
  if (!support) return nothing;
  const contact = find(support.by);
  const named = [nameView(contact, look.locale), meaningView(contact.id, look.locale)];
  return html`<div class="support" part="support">
    <p>
      ${msg(html`<b>Wil je eerst met iemand praten?</b> ${named} helpt je verder.`, {
        id: 'support.offer',
      })}
    </p>
    <div class="actions">
      ${waysTo(contact, ...support.through).map(
        (way) => html`<div>${wayView(way, look.locale, 'action')} ${hoursView(way, look)}</div>`,
      )}
    </div>
  </div>`;
}

/** What the law says, apart from what the provider says. */
const lawFoldView = (procedure: Procedure, look: Look): unknown =>
  extraView(
    'law',
    msg('Wat zegt de wet?', { id: 'law.summary' }),
    look.extra?.('law', procedure, { ...look, level: look.level + 2 }),
  );

const TO_READ: readonly string[] = ['rules', 'rights', 'prose'];

/** What is shown of one procedure; a view of steps shows the ways to file where there are no steps. */
function bodyView(procedure: Procedure, look: Look): unknown {
  const { provider, arrangement, contacts } = procedure;
  const { locale } = look;
  const of = (...kinds: string[]) => arrangement.sections.filter(({ kind }) => kinds.includes(kind));
  const steps = of('steps', 'choice');
  const routes = of('routes');
  const shown = {
    all: arrangement.sections,
    steps: steps[0] ? steps : routes[0] ? routes : arrangement.sections,
    contacts: [],
  }[look.view];
  // Whom to call comes before what is only to be read.
  const acting = WHOLE_FORMAT
    ? shown.map(({ kind }) => !TO_READ.includes(kind)).lastIndexOf(true) + 1
    : undefined;
  const inSections = shown.flatMap((section) => (section.kind === 'confidants' ? section.contacts : []));
  return [
    shown.slice(0, acting).map((section) => sectionView(section, procedure, look)),
    look.view !== 'steps' &&
      helpView(
        contacts.filter(({ id }) => !inSections.includes(id)),
        look,
        provider,
      ),
    WHOLE_FORMAT ? shown.slice(acting).map((section) => sectionView(section, procedure, look)) : nothing,
    look.view === 'all' &&
      partView(
        'more',
        msg('Meer weten', { id: 'about.more' }),
        [
          look.hideLaw ? nothing : lawFoldView(procedure, look),
          backgroundView(provider, locale),
          WHOLE_FORMAT ? membersView(provider, look) : nothing,
          readingView(arrangement.reading, locale),
          aboutView(procedure, locale),
        ],
        look,
      ),
  ].map((part) => part || nothing);
}

/** Everybody to turn to. */
export const helpView = (contacts: Answer['help'], look: Look, provider?: Provider): TemplateResult =>
  partView(
    'contacts',
    msg('Wie kan je helpen?', { id: 'contacts.heading' }),
    cardsView(contacts, look, provider),
    look,
  );

/** Everything there is to show for what a page asked. */
export function answerView(answer: Answer, look: Look, choose: (regime: RegimeId) => void): TemplateResult {
  const { procedure, choices, help, fault } = answer;
  const one = procedure ?? choices[0];
  return html`
    ${look.hideHeading ? nothing : headingView(look.level, titleText(one?.provider, look))}
    ${fault && noticeView(noticeText(answer.available, look.locale, !procedure && fault.code.startsWith('file')))}
    ${one && look.view !== 'contacts' ? introductionView(one, answer, look) : nothing}
    ${translationView(look.locale)}
    ${choices[0] ? choiceView(choices, procedure?.regime.id, choose, look.locale) : nothing}
    ${procedure ? bodyView(procedure, look) : helpView(help, look, one?.provider)}
    ${toolsView(look.extra?.('tools', procedure?.contacts ?? help, look))}
  `;
}
