import { nothing } from 'lit';
import { readLanguages, type Locale } from '../i18n/languages.js';
import { readChannels, readFlag, readLevel, readOneOf, tidy, tidyId } from '../model/attribute.js';
import { type Fault, unreachable } from '../model/fault.js';
import { readExit } from '../model/quick-exit.js';
import type { RegimeId } from '../model/regime.js';
import { frameView } from '../view/frame-view.js';
import { languagesView } from '../view/languages-view.js';
import type { Look } from '../view/look.js';
import { procedureStyles } from '../view/styles.js';
import { linkedId } from './deep-link.js';
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
export class KlachtenProcedureElement extends KlachtenElement {
  protected static override readonly styles = procedureStyles;

  protected static override readonly names = [
    'provider',
    'regime',
    'view',
    'heading-level',
    'hide-heading',
    'hide-law',
    'quick-exit',
    'languages',
    'provider-phone',
    'provider-email',
    'src',
    'base',
  ];

  #chosen: RegimeId | undefined;
  // What the address leads to, until the visitor chooses otherwise.
  #led = linkedId();

  readonly #choose = (regime: RegimeId): void => {
    this.#chosen = regime;
    this.#led = '';
    this.requestUpdate();
  };

  readonly #speak = (locale: Locale): void => {
    this.language.choose(locale);
  };

  protected compose({ provider, catalogue, show, failure }: Source, means: Means): Shown {
    const faults: Fault[] = [];
    const look = {
      ...means,
      level: readLevel(this.attributeText('heading-level'), faults),
      view: readOneOf('view', this.attributeText('view'), ['all', 'steps', 'contacts'], faults),
      hideHeading: readFlag(this.attributeText('hide-heading')),
      hideLaw: readFlag(this.attributeText('hide-law')),
    };
    const question = {
      provider,
      regime: tidyId(this.attributeText('regime')),
      chosen: this.#chosen,
      linked: this.#led,
      failure,
      hasNumber: !!this.querySelector('a[href^="tel:"]'),
      channels: readChannels(
        this.attributeText('provider-phone'),
        this.attributeText('provider-email'),
        faults,
      ),
    };
    const { content, fault } = show.procedure(catalogue, question, look, this.#choose);
    const exit = this.#exit(look, faults);
    return { content: [exit, this.#languages(faults), content], fault, frame: frameView, faults };
  }

  /** The choice between languages, which a page asks for; the one it is in is among them. */
  #languages(faults: Fault[]): unknown {
    const languages = readLanguages(tidy(this.attributeText('languages')), faults);
    if (!languages[0]) return nothing;
    const { asked, shown, missing, hasOthers } = this.language;
    if (!hasOthers) faults.push(unreachable('locales/'));
    const all = languages.includes(asked) ? languages : [...languages, asked];
    const offered = hasOthers ? all : [];
    return languagesView({ offered, shown, missing }, this.#speak);
  }

  /** The way to leave quickly, which a page asks for by its being there. */
  #exit(look: Look, faults: Fault[]): unknown {
    const address = readExit(this.attributeText('quick-exit'), faults, (one) => new URL(one));
    if (!address) return nothing;
    const exit = look.extra?.('exit', address, look);
    if (!exit?.missing) exit?.ask?.();
    if (!exit) faults.push(unreachable('parts/exit.js'));
    return exit?.content;
  }

  protected override followLink(): void {
    this.#led = linkedId();
    super.followLink();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'klachten-procedure': KlachtenProcedureElement;
  }
}
