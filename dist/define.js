import { KlachtenProcedureElement, KlachtenContactElement } from './index.js';
import 'lit';
import '@lit/localize';

const define = (tag, element) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
define("klachten-procedure", KlachtenProcedureElement);
define("klachten-contact", KlachtenContactElement);
