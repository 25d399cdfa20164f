export { KlachtenContactElement, KlachtenFailedEvent, KlachtenProcedureElement, KlachtenRenderedEvent } from './elements.js';
import 'lit';
