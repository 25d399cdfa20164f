import { contactAnswerTo } from '../model/answer.js';
import { readLevel, readOneOf, tidyId } from '../model/attribute.js';
import { bundled } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import { contactAnswerView } from '../view/contact-answer-view.js';
import { inlineView } from '../view/contact-view.js';
import { frameView, inlineFrameView } from '../view/frame-view.js';
import { contactStyles } from '../view/styles.js';
import { KlachtenElement, type Shown } from './klachten-element.js';

/**
 * One contact of a complaints procedure, as a card or within a sentence.
 *
 * @tag klachten-contact
 * @attr {string} contact - id of the contact: `klachtenportaal-zorg`, `jeugdstem`, …
 * @attr {string} provider - id of the provider; not needed for a shared organisation
 * @attr {'card' | 'inline'} view - a card, or a noun phrase for somebody else's sentence; `card` when absent
 * @attr {1 | 2 | 3 | 4 | 5 | 6} heading-level - level of the card's heading; 2 when absent
 * @slot - the page's own fallback
 * @fires {KlachtenRenderedEvent} klachten-rendered - the contact is shown
 * @fires {KlachtenFailedEvent} klachten-failed - it cannot be shown; `reason` says why
 * @cssprop [--klachten-accent-color=#0f6674] - colour of marks and links
 * @cssprop [--klachten-corner-radius=0.6em] - rounding of the card
 */
export class KlachtenContactElement extends KlachtenElement {
  protected static override readonly styles = contactStyles;

  protected static override readonly names = ['provider', 'contact', 'view', 'heading-level'];

  protected compose(): Shown {
    const faults: Fault[] = [];
    const locale = 'nl';
    const level = readLevel(this.attributeText('heading-level'), faults);
    const view = readOneOf('view', this.attributeText('view'), ['card', 'inline'], faults);
    const answer = contactAnswerTo(bundled, {
      provider: tidyId(this.attributeText('provider')),
      contact: tidyId(this.attributeText('contact')),
    });
    const { fault } = answer;
    const keeps = this.keepsChildren(fault);
    // In a sentence the page's own words go before anything else we could put there.
    const instead = fault && this.textContent.trim() ? undefined : inlineView(answer.contact);
    return {
      template:
        view === 'inline'
          ? inlineFrameView(instead, locale, keeps, this.requestUpdate)
          : frameView(contactAnswerView(answer, level, locale), locale, keeps, this.requestUpdate),
      failure: fault,
      faults: fault ? [fault, ...faults] : faults,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'klachten-contact': KlachtenContactElement;
  }
}
