import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** How far the reading is; `failed` when the device could not. */
export type Reading = 'silent' | 'reading' | 'paused' | 'failed';

function pressText(reading: Reading): string {
  switch (reading) {
    case 'reading':
      return msg('Pauze', { id: 'read-aloud.pause' });
    case 'paused':
      return msg('Ga verder', { id: 'read-aloud.continue' });
    default:
      return msg('Lees voor', { id: 'read-aloud.start' });
  }
}

const outcomeText = (reading: Reading): string =>
  reading === 'failed' ? msg('Voorlezen lukt nu niet.', { id: 'read-aloud.failed' }) : '';

/** What is said instead of a text that no voice of the device can read: to leave it out would hide that it is there. */
export const otherLanguageText = (): string =>
  msg('Hier staat tekst in een andere taal. Die kan dit apparaat niet voorlezen.', {
    id: 'read-aloud.other-language',
  });

/**
 * To have it read aloud: one button that stays where it is and changes its words, and one to stop.
 * @param press starts, pauses and goes on
 */
export const readAloudView = (reading: Reading, press: () => void, stop: () => void): TemplateResult => {
  const isBusy = reading === 'reading' || reading === 'paused';
  return html`<div
    class=${isBusy ? 'read-aloud reading' : 'read-aloud'}
    part="read-aloud"
    role="group"
    aria-label=${msg('Voorlezen', { id: 'read-aloud.group' })}
  >
    <div>
      <button class="tool" part="tool" type="button" @click=${press}>${pressText(reading)}</button>
      ${
        isBusy
          ? html`<button class="tool" part="tool" type="button" @click=${stop}>
              ${msg('Stop', { id: 'read-aloud.stop' })}
            </button>`
          : nothing
      }
      <p role="status">${outcomeText(reading)}</p>
    </div>
  </div>`;
};
