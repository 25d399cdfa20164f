import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ShownExtra } from './look.js';

/** What is not needed at first sight, folded until a visitor asks for it. */
export function extraView(name: string, summary: string, extra: ShownExtra | undefined): unknown {
  if (!extra) return nothing;
  if (extra.isLost)
    return html`<p class="quiet" role="status">${msg('Dit lukt nu niet.', { id: 'extra.lost' })}</p>`;
  return html`<details part=${name} class=${name} @toggle=${extra.ask}>
    <summary>${summary}</summary>
    ${extra.content}
  </details>`;
}

/** To take it along, and to have it read aloud. */
export const toolsView = (extra: ShownExtra | undefined): unknown =>
  extraView('tools', msg('Printen, bewaren en meer', { id: 'tools.summary' }), extra);
