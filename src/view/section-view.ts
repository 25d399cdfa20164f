import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConfidantText, RoutesSection, Section } from '../model/arrangement.js';
import { type Procedure, waysTo } from '../model/procedure.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import { hrefOf } from '../model/safe-href.js';
import { hoursView, rowsView, wayView } from './channel-view.js';
import { cardsView } from './contact-view.js';
import { headingView } from './heading-view.js';
import type { Look, Telling } from './look.js';
import { namesView } from './name-view.js';
import { otherSectionTitle, otherSectionView } from './other-sections-view.js';
import { fileAtText } from './phrases/step.js';
import { stepsView } from './steps-view.js';
import { textView } from './text-view.js';

function routesView({ to, by }: RoutesSection, { find }: Procedure, look: Telling): TemplateResult {
  const contact = find(to);
  return html`<p>${fileAtText(namesView([contact], look.locale))}</p>
    <ul class="routes" role="list">
      ${waysTo(contact, ...by).map(
        (way) =>
          html`<li>
            ${
              way.channel.kind === 'letter'
                ? html`<p>${msg('Stuur een brief naar:', { id: 'routes.letter' })}</p>
                    ${rowsView([way], look)}`
                : WHOLE_FORMAT && !hrefOf(way.channel)
                  ? rowsView([way], look)
                  : html`${wayView(way, look.locale, 'primary')}
                    ${WHOLE_FORMAT ? hoursView(way, look) : nothing}`
            }
          </li>`,
      )}
    </ul>`;
}

function confidantText(fact: ConfidantText, locale: string): unknown {
  switch (fact) {
    case 'for-child-parent-or-guardian':
      return msg(
        'Ben je kind, jongere, ouder, pleegouder of verzorger? Dan mag je met een vertrouwenspersoon praten, waarover je maar wilt.',
        { id: 'confidants.for-child-parent-or-guardian' },
      );
    case 'listens-and-helps':
      return msg(
        'Een vertrouwenspersoon luistert naar je verhaal. Die kan je ook helpen om het gesprek aan te gaan, en om de goede woorden voor je klacht te vinden.',
        { id: 'confidants.listens-and-helps' },
      );
    case 'formal-complaint-to-klachtencommissie':
      return msg(
        'Een formele klacht indienen kan niet bij een vertrouwenspersoon. Daarvoor is er een onafhankelijke klachtencommissie.',
        { id: 'confidants.formal-complaint-to-klachtencommissie' },
      );
    default:
      return WHOLE_FORMAT ? textView(fact, locale) : '';
  }
}

/** A part under its own heading. */
export const partView = (name: string, title: unknown, content: unknown, { level }: Look): TemplateResult =>
  html`<section class="section" part=${name}>${headingView(level + 1, title)} ${content}</section>`;

function sectionTitle(section: Section): string {
  switch (section.kind) {
    case 'steps':
      return msg('Stap voor stap', { id: 'steps.heading' });
    case 'routes':
      return msg('Zo dien je een klacht in', { id: 'routes.heading' });
    case 'confidants':
      return msg('Praat met een vertrouwenspersoon', { id: 'confidants.heading' });
    default:
      return WHOLE_FORMAT ? otherSectionTitle(section) : '';
  }
}

function contentView(section: Section, procedure: Procedure, look: Look): unknown {
  const { level, locale } = look;
  switch (section.kind) {
    case 'steps':
      return stepsView(section.steps, procedure, { ...look, level: level + 2 });
    case 'routes':
      return routesView(section, procedure, look);
    case 'confidants':
      return [
        section.facts?.map((fact) => html`<p>${confidantText(fact, locale)}</p>`),
        cardsView(section.contacts.map(procedure.find), look, procedure.provider),
      ];
    default:
      return WHOLE_FORMAT ? otherSectionView(section, procedure, look) : '';
  }
}

/** One section of a procedure. */
export const sectionView = (section: Section, procedure: Procedure, look: Look): TemplateResult =>
  partView(
    // `choice` is the choice between laws.
    WHOLE_FORMAT && section.kind === 'choice' ? 'options' : section.kind,
    WHOLE_FORMAT && section.title ? textView(section.title, look.locale) : sectionTitle(section),
    contentView(section, procedure, look),
    look,
  );
