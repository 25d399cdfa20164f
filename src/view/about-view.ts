import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { commaOf, dateText } from '../i18n/format.js';
import type { Reading } from '../model/arrangement.js';
import type { Procedure } from '../model/procedure.js';
import type { Correction, Provider, SourceDocument } from '../model/provider.js';
import { httpsHref } from '../model/safe-href.js';
import { WHOLE_FORMAT } from '../model/scope.js';
import { linkView } from './link-view.js';
import { dutchView, meaningView } from './name-view.js';
import { introductionText } from './phrases/introduction.js';
import { textView } from './text-view.js';

function reasonText(why: Correction['why']): string {
  switch (why) {
    case 'misspelling':
      return msg('Dat is een schrijffout.', { id: 'about.misspelling' });
    case 'former-name':
      return msg('Dat is een oude naam.', { id: 'about.former-name' });
    case 'wording':
      return msg('Dat kan duidelijker.', { id: 'about.wording' });
  }
}

const correctionView = ({ found, used, why }: Correction, locale: string): TemplateResult => html`
  <li>
    ${msg(html`In het document staat “${dutchView(found, locale)}”.`, { id: 'about.correction-found' })}
    ${reasonText(why)} ${msg(html`Hier staat “${dutchView(used, locale)}”.`, { id: 'about.correction-used' })}
  </li>
`;

export const foldedView = (name: string, summary: string, content: unknown): TemplateResult =>
  html`<details part=${name}>
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** Why complaining matters, for who wants to read on. */
export const backgroundView = ({ background }: Provider, locale: string): unknown =>
  background &&
  foldedView(
    'background',
    msg('Waarom een klacht belangrijk is', { id: 'about.background' }),
    background.map((fact) => html`<p>${introductionText(fact, locale)}</p>`),
  );

const documentView = (title: unknown, address: string | undefined): unknown => {
  const href = WHOLE_FORMAT && address && httpsHref(address);
  return href ? linkView(href, title) : title;
};

/** Documents the source names; a link where the address is known. */
export const readingView = (reading: readonly Reading[] | undefined, locale: string): unknown =>
  reading &&
  foldedView(
    'reading',
    msg('Meer lezen', { id: 'reading.heading' }),
    html`<p>${msg('De klachtenprocedure noemt ook:', { id: 'reading.named' })}</p>
      <ul>
        ${reading.map(({ title, href }) => html`<li>${documentView(textView(title, locale), href)}</li>`)}
      </ul>`,
  );

function sourceView(source: SourceDocument, { fullName, name }: Provider, locale: string): TemplateResult {
  const { title, by, id, version, date, href, checked } = source;
  const document = [
    id && dutchView(id, locale),
    version && msg(html`versie ${dutchView(version, locale)}`, { id: 'about.version' }),
    WHOLE_FORMAT && date && dateText(locale, date),
  ].filter(Boolean);
  const titled = html`${textView(title, locale)}${document.map((part) => [commaOf(locale), part])}`;
  const shown = documentView(titled, href);
  const owner = dutchView((WHOLE_FORMAT && by) || (fullName ?? name), locale);
  return html`<p>
    ${msg(html`Deze informatie komt uit “${shown}” van ${owner}.`, { id: 'about.document' })}
    ${checked && msg(str`Het document is gelezen op ${dateText(locale, checked)}.`, { id: 'about.checked' })}
  </p>`;
}

/** Whether somebody tried the numbers: for a provider with several documents that is said once. */
function triedText(sources: readonly SourceDocument[], locale: string): string {
  const days = WHOLE_FORMAT ? sources.map(({ tried }) => tried ?? '').sort() : [];
  const [day] = days;
  return day
    ? msg(str`De telefoonnummers en adressen zijn uitgeprobeerd op ${dateText(locale, day)}.`, {
        id: 'about.tried',
      })
    : msg('De telefoonnummers en adressen zijn niet uitgeprobeerd.', { id: 'about.not-tried' });
}

/** Where all this comes from: document, law, day it was read, what was corrected. */
export function aboutView({ provider, regime, corrections }: Procedure, locale: string): TemplateResult {
  const href = httpsHref(regime.href);
  const written = dutchView(regime.name, locale);
  const law = [href ? linkView(href, written) : written, meaningView(regime.id, locale)];
  const sources = WHOLE_FORMAT ? [provider.source ?? []].flat() : [provider.source as SourceDocument];
  return foldedView(
    'about',
    msg('Over deze informatie', { id: 'about.heading' }),
    html`${sources.map((source) => sourceView(source, provider, locale))}
      ${!WHOLE_FORMAT || sources[0] ? html`<p>${triedText(sources, locale)}</p>` : nothing}
      <p>${msg(html`De regeling hoort bij deze wet: ${law}.`, { id: 'about.law' })}</p>
      ${
        corrections[0] &&
        html`<p>${msg('Dit is verbeterd:', { id: 'about.corrections' })}</p>
          <ul>
            ${corrections.map((one) => correctionView(one, locale))}
          </ul>`
      }`,
  );
}
