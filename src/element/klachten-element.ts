import { adoptStyles, type CSSResult, render } from 'lit';
import { lastResort } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import { KlachtenFailedEvent, KlachtenRenderedEvent } from './events.js';
import { faultText } from './report.js';

/** What an element is about to show. */
export interface Shown {
  readonly template: unknown;
  /** Why it is not what the page asked for. */
  readonly failure?: Fault | undefined;
  /** Everything the webmaster should know, the failure included. */
  readonly faults: readonly Fault[];
}

/**
 * What a fallback is made of; anything else is content a page did not mean to hide (a missing end tag).
 * `font` is what a browser's translator puts around words.
 */
const MORE_THAN_A_FALLBACK = ':not(a, br, span, strong, em, font)';

// Node has no elements; importing the package there, as a server that renders pages does, must not fail.
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/**
 * What both elements share: attributes in two spellings, one rendering for all that changes at once, one message to
 * the webmaster, one event to the page.
 *
 * It renders with Lit but is no LitElement: that would bring 2.0 kB (brotli) of properties, reflection and
 * controllers into every page, of 14 kB in all, and everything here is an attribute.
 */
export abstract class KlachtenElement extends Base {
  /** Names of the attributes it reads. */
  protected static readonly names: readonly string[];
  protected static readonly styles: readonly CSSResult[];

  /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
  static get observedAttributes(): string[] {
    return this.names.flatMap((name) => [name, `data-${name}`]);
  }

  readonly #root = this.attachShadow({ mode: 'open' });
  // Where Lit renders. A new one is needed after a failure, for Lit keeps its state with it.
  #end!: Comment;
  #fallenBack = false;
  #update: Promise<void> | undefined;
  // What the page changed is news to the page; what a visitor chooses is not.
  #news = true;
  #warned = '';

  constructor() {
    super();
    adoptStyles(this.#root, [...(this.constructor as typeof KlachtenElement).styles]);
    this.#fallBack();
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  attributeChangedCallback(_: string, old: string | null, value: string | null): void {
    if (old === value) return;
    this.#news = true;
    this.requestUpdate();
  }

  /** Resolves when what was changed is to be seen. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** Renders once, after everything that changes now. */
  protected readonly requestUpdate = (): void => {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.#render();
    });
  };

  /** An attribute, by its own name or else by its `data-` name. */
  protected attributeText(name: string): string | null {
    return this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
  }

  /** Whether a page's children must stay in sight: when there is nothing better, and when they are no mere fallback. */
  protected keepsChildren(failure: Fault | undefined): boolean {
    return !!failure || !!this.querySelector(MORE_THAN_A_FALLBACK);
  }

  /** Turns attributes into what is to be shown. */
  protected abstract compose(): Shown;

  #render(): void {
    const { failure, faults } = this.#shown();
    const warning = faults.map(faultText).join('\n');
    if (warning && warning !== this.#warned) console.warn(warning);
    this.#warned = warning;
    const news = this.#news;
    this.#news = false;
    if (news)
      this.dispatchEvent(failure ? new KlachtenFailedEvent(failure.code) : new KlachtenRenderedEvent());
  }

  // The one catch: a page that broke what we build on (an old library that replaces Array's methods) still keeps its
  // fallback, and a number to call.
  #shown(): Pick<Shown, 'failure' | 'faults'> {
    try {
      const shown = this.compose();
      if (this.#fallenBack) this.#root.replaceChildren(this.#end);
      this.#fallenBack = false;
      render(shown.template, this.#root, { renderBefore: this.#end });
      return shown;
    } catch (error) {
      this.#fallBack();
      const failure: Fault = {
        code: 'render-failed',
        where: 'script',
        found: String(error),
        expected: ['geen fout'],
      };
      return { failure, faults: [failure] };
    }
  }

  #fallBack(): void {
    this.#end = document.createComment('');
    this.#fallenBack = true;
    this.#root.replaceChildren(document.createElement('slot'), ' ', lastResort(), this.#end);
  }
}
