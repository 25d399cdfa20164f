import { readLevel, readOneOf, tidyId } from '../model/attribute.js';
import type { Fault } from '../model/fault.js';
import { frameView, inlineFrameView } from '../view/frame-view.js';
import { contactStyles } from '../view/styles.js';
import { KlachtenElement, type Means, type Shown } from './klachten-element.js';
import type { Source } from './source.js';

/**
 * One contact of a complaints procedure, as a card or within a sentence.
 *
 * @tag klachten-contact
 * @attr {string} contact - id of the contact: `klachtenportaal-zorg`, `jeugdstem`, …
 * @attr {string} provider - id of the provider; not needed for a shared organisation
 * @attr {'card' | 'inline'} view - a card, or a noun phrase for somebody else's sentence; `card` when absent
 * @attr {1 | 2 | 3 | 4 | 5 | 6} heading-level - level of the card's heading; 2 when absent
 * @attr {string} lang - language; without it that of what it stands in, else Dutch
 * @attr {string} src - address of a file of facts about the provider (provider.schema.json)
 * @attr {string} base - address of the folder with the script, where `providers/` is; when it cannot be told
 * @slot - the page's own fallback
 * @fires {KlachtenRenderedEvent} klachten-rendered - the contact is shown
 * @fires {KlachtenFailedEvent} klachten-failed - it cannot be shown; `reason` says why
 * @cssprop [--klachten-accent-color=#0f6674] - colour of marks and links
 * @cssprop [--klachten-corner-radius=0.6em] - rounding of the card
 */
export class KlachtenContactElement extends KlachtenElement {
  protected static override readonly styles = contactStyles;

  protected static override readonly names = ['provider', 'contact', 'view', 'heading-level', 'src', 'base'];

  protected compose({ provider, catalogue, show, failure }: Source, means: Means): Shown {
    const faults: Fault[] = [];
    const level = readLevel(this.attributeText('heading-level'), faults);
    const inline = readOneOf('view', this.attributeText('view'), ['card', 'inline'], faults) === 'inline';
    const question = { provider, contact: tidyId(this.attributeText('contact')), failure };
    const hasWords = !!this.textContent.trim();
    const sight = show.contact(catalogue, question, { ...means, level }, inline, hasWords);
    return { ...sight, frame: inline ? inlineFrameView : frameView, faults };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'klachten-contact': KlachtenContactElement;
  }
}
