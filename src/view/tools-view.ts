import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { commaOf } from '../i18n/format.js';
import type { Party } from '../model/procedure.js';
import { copiesOf, type ToCopy } from '../model/take-along.js';
import { vcardOf } from '../model/vcard.js';
import { dutchView, fixedView, nameView, numberView } from './name-view.js';
import { contactName } from './phrases/name.js';
import { cardWords } from './phrases/vcard.js';

/** What came of the last press, and on whose row that was; of printing on none. */
export type Outcome =
  | { readonly kind: 'copied'; readonly contact: Party; readonly text: string }
  | { readonly kind: 'copy-refused'; readonly contact: Party; readonly text: string }
  | { readonly kind: 'saved'; readonly contact: Party; readonly file: string }
  | { readonly kind: 'save-refused'; readonly contact: Party }
  | { readonly kind: 'print-refused'; readonly contact?: undefined };

/** @see takeAlongView */
interface Told {
  readonly outcome: Outcome | undefined;
  readonly turn: number;
}

/** What a visitor can do; `print` is absent where it cannot be done. */
export interface Doing {
  readonly copy: (contact: Party, text: string) => void;
  readonly save: (contact: Party, card: string) => void;
  readonly print?: (() => void) | undefined;
}

/** For a screen reader the same words twice are no news, but with a space more they are. */
const ONCE_MORE = '\u00a0';

function outcomeText(outcome: Outcome | undefined, locale: string): unknown {
  switch (outcome?.kind) {
    case 'copied':
      return msg(html`Gekopieerd: ${dutchView(outcome.text.replaceAll('\n', commaOf(locale)), locale)}`, {
        id: 'tools.copied',
      });
    case 'copy-refused':
      return msg(
        'Kopiëren lukt hier niet. Hieronder staat de tekst. Die is al geselecteerd: kopieer hem zelf.',
        {
          id: 'tools.copy-refused',
        },
      );
    case 'saved':
      return msg(
        html`Er is een bestand gemaakt: ${fixedView(outcome.file)}. Open het om
        ${nameView(outcome.contact, locale)} in je contacten te zetten.`,
        { id: 'tools.saved' },
      );
    case 'save-refused':
      return msg('Bewaren lukt hier niet. Schrijf over wat je nodig hebt, of kopieer het.', {
        id: 'tools.save-refused',
      });
    case 'print-refused':
      return msg('Printen lukt hier niet. Kies “Afdrukken” in het menu van je browser.', {
        id: 'tools.print-refused',
      });
    case undefined:
      return '';
  }
}

/** @param all what there is to copy of this contact: where another of its kind is among it, it says which */
function copyLabel({ kind, which }: ToCopy, all: readonly ToCopy[], name: unknown): TemplateResult {
  const ofKinds = (...kinds: readonly ToCopy['kind'][]): number =>
    all.filter((one) => kinds.includes(one.kind)).length;
  if (ofKinds(kind) > 1) {
    const shown = kind === 'number' ? numberView(which) : fixedView(which);
    return msg(html`Kopieer ${shown} <span class="hidden">van ${name}</span>`, { id: 'tools.copy-this' });
  }
  if (kind === 'number')
    return msg(html`Kopieer nummer <span class="hidden">van ${name}</span>`, { id: 'tools.copy-number' });
  if (kind === 'mail')
    return msg(html`Kopieer e-mailadres <span class="hidden">van ${name}</span>`, { id: 'tools.copy-mail' });
  if (ofKinds('letter', 'visit') === 1)
    return msg(html`Kopieer adres <span class="hidden">van ${name}</span>`, { id: 'tools.copy-address' });
  return kind === 'letter'
    ? msg(html`Kopieer postadres <span class="hidden">van ${name}</span>`, { id: 'tools.copy-letter' })
    : msg(html`Kopieer bezoekadres <span class="hidden">van ${name}</span>`, { id: 'tools.copy-visit' });
}

const OUTCOME = 'klachten-outcome';
// lit-analyzer does not know that `nothing` leaves an attribute out.
const NONE = nothing as unknown as string;

/**
 * Where it is told what came of a press: below what was pressed, in a place that was there before, for a screen
 * reader tells what changes in a place it knows. It stays until the next press.
 * @param whose whose row this is; nobody's for what is of no row
 */
function toldView({ outcome, turn }: Told, locale: string, whose?: Party): TemplateResult {
  const said = outcome && outcome.contact?.id === whose?.id ? outcome : undefined;
  return html`<div class=${said ? 'outcome' : 'hidden'} part=${said ? 'outcome' : NONE}>
    <p role="status" id=${said ? OUTCOME : NONE}>
      ${outcomeText(said, locale)}${said && turn % 2 ? ONCE_MORE : ''}
    </p>
    ${
      said?.kind === 'copy-refused'
        ? html`<textarea
            class="to-copy"
            dir="ltr"
            part="to-copy"
            readonly
            rows=${said.text.split('\n').length}
            aria-label=${msg('Tekst om te kopiëren', { id: 'tools.to-copy' })}
            aria-describedby=${OUTCOME}
            .value=${said.text}
          ></textarea>`
        : nothing
    }
  </div>`;
}

function contactView(contact: Party, locale: string, told: Told, { copy, save }: Doing): TemplateResult {
  const shown = contactName(contact);
  const name = nameView(contact, locale);
  const copies = copiesOf(contact, shown, locale);
  const card = vcardOf(contact, cardWords(contact, locale));
  const button = (label: unknown, press: () => void): TemplateResult =>
    html`<button class="tool" part="tool" type="button" @click=${press}>${label}</button>`;
  return html`<li class="taken" part="taken">
    <span class="whose name">${name}</span>
    <span class="row"
      >${button(
        msg(html`Bewaar in je contacten <span class="hidden">(${name})</span>`, { id: 'tools.save' }),
        () => {
          save(contact, card);
        },
      )}
      ${copies.map((one) =>
        button(copyLabel(one, copies, name), () => {
          copy(contact, one.text);
        }),
      )}</span
    >
    ${toldView(told, locale, contact)}
  </li>`;
}

/**
 * What stands in the fold: to have it read, to print it, and to take along who can be reached.
 * @param readAloud the way to have it read; nothing where the device cannot
 * @param turn how many presses came before: every other one is told with a space more
 */
export const takeAlongView = (
  contacts: readonly Party[],
  locale: string,
  readAloud: unknown,
  told: Told,
  doing: Doing,
): TemplateResult =>
  html`<div class="row" part="tool-row">
      ${readAloud}
      ${
        doing.print
          ? html`<button class="tool" part="tool" type="button" @click=${doing.print}>
              ${msg('Print deze klachtenprocedure', { id: 'tools.print' })}
            </button>`
          : nothing
      }
    </div>
    ${toldView(told, locale)}
    ${
      contacts[0]
        ? html`<ul class="take-along" role="list">
            ${contacts.map((contact) => contactView(contact, locale, told, doing))}
          </ul>`
        : nothing
    }`;
