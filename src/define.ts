import { KlachtenContactElement, KlachtenProcedureElement } from './index.js';

const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

define('klachten-procedure', KlachtenProcedureElement);
define('klachten-contact', KlachtenContactElement);
