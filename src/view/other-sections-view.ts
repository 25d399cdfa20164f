import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Rule, Section } from '../model/arrangement.js';
import type { Procedure } from '../model/procedure.js';
import { headingView } from './heading-view.js';
import type { Look } from './look.js';
import { choiceTitle } from './phrases/other-steps.js';
import { routeStepsView } from './steps-view.js';
import { textsView, textView } from './text-view.js';

const rulesView = (rules: readonly Rule[], { level, locale }: Look): TemplateResult =>
  html`<div class="routes">
    ${rules.map(
      ({ number, title, text }) =>
        html`<div part="rule">
          ${
            (number ?? title) &&
            headingView(
              level + 2,
              [
                number && `${msg('Artikel', { id: 'rules.article' })} ${number}${title ? ': ' : ''}`,
                title && textView(title, locale),
              ],
              'title',
            )
          }
          ${textsView(text, locale)}
        </div>`,
    )}
  </div>`;

/** The heading of a section that no bundled provider has. */
export function otherSectionTitle({ kind }: Section): string {
  switch (kind) {
    case 'choice':
      return choiceTitle();
    case 'rules':
      return msg('De regels', { id: 'rules.heading' });
    case 'rights':
      return msg('Je rechten', { id: 'rights.heading' });
    default:
      return msg('Goed om te weten', { id: 'prose.heading' });
  }
}

/** What is in it. */
export function otherSectionView(section: Section, procedure: Procedure, look: Look): unknown {
  const { level, locale } = look;
  switch (section.kind) {
    case 'choice':
      return routeStepsView(section.steps, procedure, { ...look, level: level + 2 });
    case 'rules':
      return rulesView(section.rules, look);
    case 'rights':
      return html`<ul class="list" role="list">
        ${[section.text].flat().map((text) => html`<li>${textView(text, locale)}</li>`)}
      </ul>`;
    case 'prose':
      return textsView(section.text, locale);
    default:
      return undefined;
  }
}
