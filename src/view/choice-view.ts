import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Procedure } from '../model/procedure.js';
import type { RegimeId } from '../model/regime.js';
import { lawNameView } from './name-view.js';
import { regimeChoice } from './phrases/regime.js';

/** `input` crosses the border of a shadow root, and a page that listens would learn what a visitor chose. */
const keepInside = (event: Event): void => {
  event.stopPropagation();
};

/**
 * The choice between a provider's procedures, in a visitor's own words. It stays in sight, so that a wrong choice
 * hides nothing for good.
 */
export const choiceView = (
  choices: readonly Procedure[],
  chosen: RegimeId | undefined,
  choose: (regime: RegimeId) => void,
  locale: string,
): TemplateResult => html`
  <fieldset class="choice" part="choice" @input=${keepInside}>
    <legend>${msg('Welke hulp krijg je?', { id: 'choice.question' })}</legend>
    ${choices.map(
      (choice) => html`
        <label class="option">
          <input
            type="radio"
            name="regime"
            .checked=${choice.regime.id === chosen}
            @change=${() => {
              choose(choice.regime.id);
            }}
          />
          <span
            >${regimeChoice(choice, locale)}
            <small class="quiet">${lawNameView(choice.regime, locale)}</small></span
          >
        </label>
      `,
    )}
  </fieldset>
`;
