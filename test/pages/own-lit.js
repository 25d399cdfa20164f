/** A page's own element, with the page's own Lit. */
import { css, html, LitElement } from 'lit';

class OwnElement extends LitElement {
  static styles = css`
    b {
      color: rgb(1, 2, 3);
    }
  `;

  static properties = { name: {} };

  render() {
    return html`<b>Dag ${this.name}</b>`;
  }
}

customElements.define('own-element', OwnElement);
