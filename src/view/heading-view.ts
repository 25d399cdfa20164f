import { html, type TemplateResult } from 'lit';

/**
 * A real heading. Lit binds no tag names, and `lit/static-html.js` would cost more than these six lines.
 * @param level counted from the page's outline; what lies below 6 is 6
 */
export function headingView(level: number, content: unknown, name = 'heading'): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
