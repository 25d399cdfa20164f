import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { LANGUAGES, type Locale } from '../i18n/languages.js';
import { missingText } from './extra-view.js';
import type { ShownExtra } from './look.js';

/** What a switch offers, and what there is. */
export interface Offer {
  /** Languages to choose from, in this order. */
  readonly offered: readonly Locale[];
  /** The one that is shown. */
  readonly shown: Locale;
  /** Why it is another than was asked for. */
  readonly missing: ShownExtra['missing'];
}

/** What stands above a row of languages, for who does not see that it is one. */
export const languageText = (): string => msg('Taal', { id: 'language.group' });

/** Languages to choose from, each by its own name: who looks for one reads no other. */
export const languagesView = (
  { offered, shown, missing }: Offer,
  choose: (locale: Locale) => void,
): unknown =>
  offered[1]
    ? html`<div class="languages" part="languages" role="group" aria-label=${languageText()}>
        ${offered.map(
          (locale) =>
            html`<button
              class="language"
              part="language"
              type="button"
              lang=${locale}
              aria-current=${locale === shown}
              @click=${() => {
                choose(locale);
              }}
            >
              ${LANGUAGES[locale]}
            </button>`,
        )}
        <p class="quiet" role="status">
          ${
            missing === 'lost'
              ? msg('Deze taal kunnen we nu niet laten zien. Probeer het later nog eens.', {
                  id: 'language.lost',
                })
              : missingText(missing)
          }
        </p>
      </div>`
    : nothing;

/** Which of two texts holds; nothing where there is only one. */
export const translationView = (locale: string): unknown =>
  locale === 'nl'
    ? nothing
    : html`<p class="quiet" part="translation">
        ${msg('Dit is een vertaling, om je te helpen. De Nederlandse klachtenprocedure geldt.', {
          id: 'language.help',
        })}
      </p>`;
