import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SafeHref } from '../model/safe-href.js';
import { linkView } from './link-view.js';

/** How often Shift is to be pressed. Not twice: who types a name with two capitals presses it twice. */
export const PRESSES = 3;

/** How far somebody is, for the eye; in words it stands in `leftText`. */
const dotsView = (presses: number): unknown =>
  presses > 0
    ? html`<span class="dots" aria-hidden="true"
        >${'●'.repeat(presses)}${'○'.repeat(PRESSES - presses)}</span
      >`
    : nothing;

function leftText(presses: number): string {
  if (presses === 1) return msg('Druk nog twee keer op Shift om weg te gaan.', { id: 'exit.two-more' });
  return presses === 2 ? msg('Druk nog één keer op Shift om weg te gaan.', { id: 'exit.one-more' }) : '';
}

/**
 * A way to be gone at once, for who may be watched. A real link: it leads away also where a page keeps the script
 * from hearing the click.
 *
 * What it cannot do stands beside it, in one sentence: who counts on it should know that the history stays.
 * @param presses of Shift so far
 */
export const exitView = (href: SafeHref, presses: number): TemplateResult =>
  html`<div class="exit" part="exit">
      ${linkView(href, [msg('Snel weg van deze pagina', { id: 'exit.leave' }), dotsView(presses)], 'primary')}
      <p class="hidden" role="status">${leftText(presses)}</p>
    </div>
    <p class="quiet about-exit" part="exit-note">
      <span class="keys">${msg('Of druk drie keer op Shift.', { id: 'exit.keys' })}</span>
      ${msg('Let op: je browser onthoudt dat je hier was.', { id: 'exit.history' })}
    </p>`;
