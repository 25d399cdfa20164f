import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ShownExtra } from './look.js';

/** Why something that was asked for is not there. */
export function missingText(missing: ShownExtra['missing']): string {
  switch (missing) {
    case 'arriving':
      return msg('Even wachten…', { id: 'extra.arriving' });
    case 'lost':
      return msg('Dit kunnen we nu niet laten zien. Klap het later nog eens open. De rest werkt wel.', {
        id: 'extra.lost',
      });
    default:
      return '';
  }
}

/** What is not needed at first sight, folded until a visitor asks for it. */
export function extraView(name: string, summary: string, extra: ShownExtra | undefined): unknown {
  if (!extra) return nothing;
  const { content, missing, ask } = extra;
  const toggled = ({ target }: Event): void => {
    if ((target as { readonly open?: boolean }).open) ask?.();
  };
  return html`<details part=${name} class=${name} @toggle=${toggled}>
    <summary>${summary}</summary>
    ${content} ${ask && html`<div class="quiet" role="status">${missingText(missing)}</div>`}
  </details>`;
}

/** To take it along, and to have it read aloud. */
export const toolsView = (extra: ShownExtra | undefined): unknown =>
  extraView('tools', msg('Printen, bewaren en meer', { id: 'tools.summary' }), extra);
