import type { CSSResult } from 'lit';
import { faultText } from '../i18n/fault-text.js';
import { speaking } from '../i18n/speak.js';
import { tidy } from '../model/attribute.js';
import { type Fault, renderFailed } from '../model/fault.js';
import type { Look } from '../view/look.js';
import { baseAddress, sureBaseAddress } from './base.js';
import { followLinks, followOnce, type Linked, unfollowLinks } from './deep-link.js';
import { KlachtenFailedEvent, KlachtenRenderedEvent } from './events.js';
import { holdsMore, moveFocus } from './fallback.js';
import type { frameView } from '../view/frame-view.js';
import { onRelease } from './press.js';
import { unwatchLanguage, watchLanguage } from './language-of.js';
import { OwnLanguage } from './own-language.js';
import { OwnSource } from './own-source.js';
import type { Sight } from './show.js';
import { ShownExtras } from './shown-extras.js';
import { ShownHours } from './shown-hours.js';
import { Stage } from './stage.js';
import type { Source } from './source.js';

/** What an element is shown with. */
export type Means = Required<Pick<Look, 'locale' | 'opening' | 'extra'>>;

/** What an element is about to show. */
export interface Shown extends Sight {
  /** What holds it: a block, or a part of a sentence. */
  readonly frame: typeof frameView;
  /** What else the webmaster should know. */
  readonly faults: readonly Fault[];
}

// Node has no elements; importing the package there, as a server that renders pages does, must not fail.
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/**
 * What both elements share: attributes in two spellings, one rendering for all that changes at once, one message to
 * the webmaster, one event to the page.
 *
 * It renders with Lit but is no LitElement: that would bring 2.0 kB (brotli) of properties, reflection and
 * controllers into every page, and everything here is an attribute.
 */
export abstract class KlachtenElement extends Base {
  /** Names of the attributes it reads. */
  protected static readonly names: readonly string[];
  protected static readonly styles: readonly CSSResult[];

  /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
  static get observedAttributes(): string[] {
    return [...this.names, 'lang'].flatMap((name) => [name, `data-${name}`]);
  }

  readonly #stage = new Stage(this, (this.constructor as typeof KlachtenElement).styles);
  #update: Promise<void> | undefined;
  // What the page changed is news to the page; what a visitor chooses is not.
  #news = true;
  #warned: readonly string[] = [];
  #pressed = false;
  /** Renders once, after everything that changes now. */
  protected readonly requestUpdate = (): void => {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.#render();
    });
  };
  protected readonly language = new OwnLanguage(this, this.requestUpdate);
  readonly #facts = new OwnSource(this.requestUpdate);
  readonly #hours = new ShownHours(this.requestUpdate);
  readonly #extras = new ShownExtras({ element: this, root: this.#stage.root, update: this.requestUpdate });
  readonly #linked: Linked = {
    root: this.#stage.root,
    isReady: () => !this.#extras.arriving,
    follow: () => {
      this.followLink();
    },
  };

  readonly #reread = (): void => {
    if (this.language.isOutdated) this.#again();
  };

  connectedCallback(): void {
    // A page may have set it before there was an element to set it on.
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      Reflect.deleteProperty(this, 'data');
      this.data = data;
    }
    followLinks(this.#linked);
    watchLanguage(this, this.#reread);
    this.#again();
  }

  disconnectedCallback(): void {
    unfollowLinks(this.#linked);
    unwatchLanguage(this.#reread);
    this.#hours.forget();
    this.#extras.leave();
  }

  attributeChangedCallback(_: string, old: string | null, value: string | null): void {
    if (old !== value) this.#again();
  }

  /**
   * The facts of a provider, as a file of facts holds them (dist/provider.schema.json); they go before `src` and
   * before what the script holds. What is wrong in them is left out and told to the webmaster.
   */
  get data(): unknown {
    return this.#facts.data?.value;
  }

  set data(value: unknown) {
    this.#facts.data = value === undefined || value === null ? undefined : { value };
    this.#again();
  }

  /** Resolves when what was changed is to be seen. */
  get updateComplete(): Promise<void> {
    const busy = this.#update ?? this.language.arriving ?? this.#facts.arriving ?? this.#extras.arriving;
    return busy ? busy.then(() => this.updateComplete) : Promise.resolve();
  }

  /** An attribute, by its own name or else by its `data-` name. */
  protected attributeText(name: string): string | null {
    return this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
  }

  /** What the page asks about, and where to look it up; undefined while that is on its way. */
  #source(): Source | undefined {
    const text = (name: string): string => tidy(this.attributeText(name));
    return this.#facts.find({
      provider: text('provider').toLowerCase(),
      src: text('src'),
      folder: baseAddress(text('base')),
    });
  }

  /** Turns attributes into what is to be shown. */
  protected abstract compose(source: Source, means: Means): Shown;

  /** The address of the page leads to something else. */
  protected followLink(): void {
    this.requestUpdate();
  }

  #again(): void {
    this.#news = true;
    this.#facts.forget();
    this.language.forget();
    this.requestUpdate();
  }

  #render(): void {
    const { activeElement } = document;
    const isNew = this.#stage.isFallback;
    // A press that began on the fallback ends there: an optimiser may load the script at that very press.
    if (isNew && !this.#pressed && this.matches(':active')) {
      this.#pressed = true;
      onRelease(() => {
        this.#pressed = false;
        this.requestUpdate();
      });
    }
    if (this.#pressed) return;
    const shown = this.#shown();
    // Until a file is there everything stays as it is: what the page has of its own, or what was shown before.
    if (!shown) return;
    const [failure] = shown;
    if (isNew) moveFocus(this, activeElement);
    const warnings = shown.flatMap((fault) => (fault ? [faultText(fault)] : []));
    const unsaid = warnings.filter((one) => !this.#warned.includes(one));
    if (unsaid[0]) console.warn(unsaid.join('\n'));
    this.#warned = warnings;
    // Dutch, for as long as another language is on its way, is not what the page asked for.
    if (!this.#news || this.language.arriving) return;
    this.#news = false;
    this.dispatchEvent(failure ? new KlachtenFailedEvent(failure.code) : new KlachtenRenderedEvent());
  }

  // The one catch: a page that broke what we build on (an old library that replaces Array's methods) still keeps its
  // fallback, and a number to call.
  /** @returns why it is not what the page asked for, and then everything else that is wrong */
  #shown(): readonly (Fault | undefined)[] | undefined {
    try {
      const source = this.#source();
      const folder = sureBaseAddress(tidy(this.attributeText('base')));
      this.language.find(folder, this.#facts.isOwn, this.#extras.areAsked);
      if (!source || (this.language.arriving && this.#stage.isFallback && this.textContent.trim()))
        return undefined;
      this.#hours.forget();
      const locale = this.language.shown;
      return speaking(locale, () => {
        const { content, fault, frame, faults } = this.compose(source, {
          locale,
          opening: this.#hours.say,
          extra: this.#extras.from(folder),
        });
        // A page's children stay in sight when there is nothing better, and when they are no mere fallback.
        const keepsChildren = !!fault || holdsMore(this);
        this.#stage.show(frame(content, locale, keepsChildren, this.requestUpdate));
        this.#stage.dress(this.#extras.styles);
        followOnce();
        return [fault, ...source.faults, ...faults, ...this.#extras.faults, ...this.language.faults];
      });
    } catch (error) {
      this.#stage.fallBack(true);
      return [renderFailed(error)];
    }
  }
}
