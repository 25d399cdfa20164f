import { html, nothing, type TemplateResult } from 'lit';

// lit-analyzer does not know that `nothing` leaves an attribute out.
const NO_ID = nothing as unknown as string;

/**
 * A real heading. Lit binds no tag names, and `lit/static-html.js` would cost more than these six lines.
 * @param level counted from the page's outline; what lies below 6 is 6
 * @param id what a deep link names
 */
export function headingView(
  level: number,
  content: unknown,
  name = 'heading',
  id: string = NO_ID,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${name}>${content}</h6>`;
  }
}
