import { KlachtenElement, type Means, type Shown } from './klachten-element.js';
import type { Source } from './source.js';
/**
 * A care provider's complaints procedure: the steps, and who to contact.
 *
 * @tag klachten-procedure
 * @attr {string} provider - id of the provider: `lichtpunt`, `zorgkracht-12`
 * @attr {'wkkgz' | 'wmo' | 'jeugdwet'} regime - the law; without it a provider with several offers the choice
 * @attr {'all' | 'steps' | 'contacts'} view - what to show; `all` when absent
 * @attr {1 | 2 | 3 | 4 | 5 | 6} heading-level - level of the title; 2 when absent
 * @attr {boolean} hide-heading - leaves out the title, for a page that has its own
 * @attr {boolean} hide-law - leaves out what the law says
 * @attr {string} quick-exit - https address of another site: shows a button to leave this page quickly
 * @attr {string} provider-phone - phone number of the provider, which the documents lack
 * @attr {string} provider-email - mail address of the provider, which the documents lack
 * @attr {string} lang - language; without it that of what it stands in, else Dutch
 * @attr {string} languages - tags of the languages to choose from: `nl en ar`
 * @attr {string} src - address of a file of facts about the provider (provider.schema.json)
 * @attr {string} base - address of the folder with the script, where `providers/` is; when it cannot be told
 * @slot - the page's own fallback: a link and a phone number; seen until, and whenever, there is nothing to show
 * @fires {KlachtenRenderedEvent} klachten-rendered - what the page asked for is shown
 * @fires {KlachtenFailedEvent} klachten-failed - it cannot be shown; `reason` says why
 * @cssprop [--klachten-accent-color=#0f6674] - colour of marks, buttons and links
 * @cssprop [--klachten-corner-radius=0.6em] - rounding of cards and buttons
 */
export declare class KlachtenProcedureElement extends KlachtenElement {
    #private;
    protected static readonly styles: readonly import("lit").CSSResult[];
    protected static readonly names: string[];
    protected compose({ provider, catalogue, show, failure }: Source, means: Means): Shown;
    protected followLink(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'klachten-procedure': KlachtenProcedureElement;
    }
}
