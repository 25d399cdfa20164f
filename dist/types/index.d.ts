export { KlachtenContactElement } from './element/contact-element.js';
export { KlachtenFailedEvent, KlachtenRenderedEvent } from './element/events.js';
export { KlachtenProcedureElement } from './element/procedure-element.js';
