import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { type Procedure, waysTo } from '../model/procedure.js';
import type { ConfidantFact, RoutesSection, Section } from '../model/provider.js';
import { rowsView, wayView } from './channel-view.js';
import { cardsView } from './contact-view.js';
import { headingView } from './heading-view.js';
import type { Look } from './look.js';
import { contactName } from './phrases/contact.js';
import { stepsView } from './steps-view.js';

function routesView({ to, by }: RoutesSection, { find }: Procedure, locale: string): TemplateResult {
  const contact = find(to);
  return html`<p>
      ${msg(str`Je dient je klacht in bij ${contactName(contact)}. Dat kan zo:`, { id: 'routes.file' })}
    </p>
    <ul class="routes" role="list">
      ${waysTo(contact, ...by).map(
        (way) =>
          html`<li>
            ${
              way.channel.kind === 'letter'
                ? html`<p>${msg('Stuur een brief naar:', { id: 'routes.letter' })}</p>
                    ${rowsView([way], locale)}`
                : wayView(way, 'primary')
            }
          </li>`,
      )}
    </ul>`;
}

function confidantText(fact: ConfidantFact): string {
  switch (fact) {
    case 'for-child-parent-or-guardian':
      return msg(
        'Elk kind, elke jongere en elke ouder, pleegouder of verzorger mag met een vertrouwenspersoon praten, waarover je maar wilt.',
        { id: 'confidants.for-everybody' },
      );
    case 'listens-and-helps':
      return msg(
        'Een vertrouwenspersoon luistert naar je verhaal. Die kan je ook helpen om het gesprek aan te gaan, en om de goede woorden voor je klacht te vinden.',
        { id: 'confidants.listens-and-helps' },
      );
    case 'formal-complaint-to-klachtencommissie':
      return msg(
        'Een formele klacht indienen kan niet bij een vertrouwenspersoon. Daarvoor is er een onafhankelijke klachtencommissie.',
        { id: 'confidants.formal-complaint' },
      );
  }
}

/** A part under its own heading. */
export const partView = (name: string, title: string, content: unknown, { level }: Look): TemplateResult =>
  html`<section class="section" part=${name}>${headingView(level + 1, title)} ${content}</section>`;

/** One section of a procedure. */
export function sectionView(section: Section, procedure: Procedure, look: Look): TemplateResult {
  const part = (title: string, content: unknown) => partView(section.kind, title, content, look);
  switch (section.kind) {
    case 'steps':
      return part(
        msg('Stap voor stap', { id: 'steps.heading' }),
        stepsView(section.steps, procedure, look.level + 2),
      );
    case 'routes':
      return part(
        msg('Zo dien je een klacht in', { id: 'routes.heading' }),
        routesView(section, procedure, look.locale),
      );
    case 'confidants':
      return part(msg('Praat met een vertrouwenspersoon', { id: 'confidants.heading' }), [
        section.facts.map((fact) => html`<p>${confidantText(fact)}</p>`),
        cardsView(section.contacts.map(procedure.find), look, procedure.provider),
      ]);
  }
}
