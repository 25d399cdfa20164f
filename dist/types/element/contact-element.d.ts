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
export declare class KlachtenContactElement extends KlachtenElement {
    protected static readonly styles: readonly import("lit").CSSResult[];
    protected static readonly names: string[];
    protected compose({ provider, catalogue, show, failure }: Source, means: Means): Shown;
}
declare global {
    interface HTMLElementTagNameMap {
        'klachten-contact': KlachtenContactElement;
    }
}
