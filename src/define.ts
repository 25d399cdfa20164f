import { upgradePlaceholders } from './element/upgrade.js';
import { KlachtenContactElement, KlachtenProcedureElement } from './index.js';

const isFirst = !customElements.get('klachten-procedure');

const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

define('klachten-procedure', KlachtenProcedureElement);
define('klachten-contact', KlachtenContactElement);
// A server that renders pages has elements, and no page.
if (isFirst && 'document' in globalThis) upgradePlaceholders();
