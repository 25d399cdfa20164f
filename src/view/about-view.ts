import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { dateText } from '../i18n/format.js';
import type { Procedure } from '../model/procedure.js';
import type { Correction, Provider } from '../model/provider.js';
import { httpsHref } from '../model/safe-href.js';
import { linkView } from './link-view.js';
import { introductionText } from './phrases/introduction.js';

function reasonText(why: Correction['why']): string {
  switch (why) {
    case 'misspelling':
      return msg('Dat was een schrijffout.', { id: 'about.misspelling' });
    case 'former-name':
      return msg('Dat is een oude naam.', { id: 'about.former-name' });
    case 'wording':
      return msg('Zo is het duidelijker.', { id: 'about.wording' });
  }
}

const correctionView = ({ found, used, why }: Correction): TemplateResult => html`
  <li>
    ${msg(html`In het document staat “${found}”. Hier staat “${used}”.`, { id: 'about.correction' })}
    ${reasonText(why)}
  </li>
`;

const foldedView = (name: string, summary: string, content: unknown): TemplateResult =>
  html`<details part=${name}>
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** Why complaining matters, for who wants to read on. */
export const backgroundView = ({ background }: Provider): unknown =>
  background &&
  foldedView(
    'background',
    msg('Waarom een klacht belangrijk is', { id: 'about.background' }),
    background.map((fact) => html`<p>${introductionText(fact)}</p>`),
  );

/** Documents the source names. None has a known address, so none is a link. */
export const readingView = (reading: readonly string[] | undefined): unknown =>
  reading &&
  foldedView(
    'reading',
    msg('Meer lezen', { id: 'reading.heading' }),
    html`<p>${msg('De klachtenprocedure noemt ook deze onderwerpen:', { id: 'reading.named' })}</p>
      <ul>
        ${reading.map((title) => html`<li>${title}</li>`)}
      </ul>`,
  );

/** Where all this comes from: document, law, day it was read, what was corrected. */
export function aboutView({ provider, regime, corrections }: Procedure, locale: string): TemplateResult {
  const { title, id, version, date, checked } = provider.source;
  const law = httpsHref(regime.href);
  const document = [
    title,
    id,
    version && msg(str`versie ${version}`, { id: 'about.version' }),
    date && dateText(locale, date),
  ].filter(Boolean);
  const correctionsView = html`<p>${msg('Dit is verbeterd:', { id: 'about.corrections' })}</p>
    <ul>
      ${corrections.map(correctionView)}
    </ul>`;
  return foldedView(
    'about',
    msg('Over deze informatie', { id: 'about.heading' }),
    html`<p>
        ${msg(
          str`Deze informatie komt uit “${document.join(', ')}” van ${provider.fullName ?? provider.name}.`,
          {
            id: 'about.document',
          },
        )}
        ${msg(
          str`Het document is gelezen op ${dateText(locale, checked)}. De telefoonnummers en adressen zijn niet uitgeprobeerd.`,
          { id: 'about.checked' },
        )}
      </p>
      <p>
        ${msg(html`De regeling hoort bij deze wet: ${law ? linkView(law, regime.name) : regime.name}.`, {
          id: 'about.law',
        })}
      </p>
      ${corrections[0] && correctionsView}`,
  );
}
