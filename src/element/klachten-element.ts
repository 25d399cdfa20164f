import { adoptStyles, type CSSResult, render } from 'lit';
import { faultText } from '../i18n/fault-text.js';
import { bundled, lastResort } from '../model/catalogue.js';
import { tidy } from '../model/attribute.js';
import { type Fault, renderFailed } from '../model/fault.js';
import { baseAddress } from './base.js';
import { KlachtenFailedEvent, KlachtenRenderedEvent } from './events.js';
import { holdsMore, moveFocus } from './fallback.js';
import { findSource } from './find-source.js';
import type { frameView } from '../view/frame-view.js';
import { onRelease } from './press.js';
import * as show from './show.js';
import type { Sight } from './show.js';
import type { Lost, Source } from './source.js';

/** What an element is about to show. */
export interface Shown extends Sight {
  /** What holds it: a block, or a part of a sentence. */
  readonly frame: typeof frameView;
  readonly locale: string;
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
  #data: { readonly value: unknown } | undefined;
  #lost: Lost | undefined;
  #loading: Promise<void> | undefined;
  #pressed = false;

  constructor() {
    super();
    this.#fallBack(false);
  }

  connectedCallback(): void {
    // A page may have set it before there was an element to set it on.
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      Reflect.deleteProperty(this, 'data');
      this.data = data;
    }
    this.#again();
  }

  attributeChangedCallback(_: string, old: string | null, value: string | null): void {
    if (old !== value) this.#again();
  }

  /**
   * The facts of a provider, as a file of facts holds them (dist/provider.schema.json); they go before `src` and
   * before what the script holds. What is wrong in them is left out and told to the webmaster.
   */
  get data(): unknown {
    return this.#data?.value;
  }

  set data(value: unknown) {
    this.#data = value === undefined || value === null ? undefined : { value };
    this.#again();
  }

  /** Resolves when what was changed is to be seen. */
  get updateComplete(): Promise<void> {
    const busy = this.#update ?? this.#loading;
    return busy ? busy.then(() => this.updateComplete) : Promise.resolve();
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

  /** What the page asks about, and where to look it up; undefined while that is on its way. */
  #source(): Source | undefined {
    const text = (name: string): string => tidy(this.attributeText(name));
    const provider = text('provider').toLowerCase();
    const src = text('src');
    const data = this.#data;
    const source: Source = { provider, catalogue: bundled, show, faults: [], ...this.#lost };
    const isBundled = !provider || bundled.providers.some(({ id }) => id === provider);
    if (this.#lost ?? (!data && !src && isBundled)) return source;
    const found = findSource({ provider, src, data, folder: baseAddress(text('base')) }, bundled);
    // Not by instanceof: what import() gives is no instance of the Promise that zone.js puts in place.
    if (!('then' in found)) return found;
    const loading = found.then((lost) => {
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      this.#lost = lost;
      this.requestUpdate();
    });
    this.#loading = loading;
    return undefined;
  }

  /** Turns attributes into what is to be shown. */
  protected abstract compose(source: Source): Shown;

  #again(): void {
    this.#news = true;
    this.#lost = undefined;
    // What is still on its way is not what the page asks for now.
    this.#loading = undefined;
    this.requestUpdate();
  }

  #render(): void {
    const { activeElement } = document;
    const isNew = this.#fallenBack;
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
    const warning = shown
      .map((fault) => (fault ? faultText(fault) : ''))
      .join('\n')
      .trim();
    if (warning && warning !== this.#warned) console.warn(warning);
    this.#warned = warning;
    const news = this.#news;
    this.#news = false;
    if (news)
      this.dispatchEvent(failure ? new KlachtenFailedEvent(failure.code) : new KlachtenRenderedEvent());
  }

  // The one catch: a page that broke what we build on (an old library that replaces Array's methods) still keeps its
  // fallback, and a number to call.
  /** @returns why it is not what the page asked for, and then everything else that is wrong */
  #shown(): readonly (Fault | undefined)[] | undefined {
    try {
      const source = this.#source();
      if (!source) return undefined;
      const { content, fault, frame, locale, faults } = this.compose(source);
      // A page's children stay in sight when there is nothing better, and when they are no mere fallback.
      const keepsChildren = !!fault || holdsMore(this);
      if (this.#fallenBack) this.#hold();
      this.#fallenBack = false;
      render(frame(content, locale, keepsChildren, this.requestUpdate), this.#root, {
        renderBefore: this.#end,
      });
      return [fault, ...source.faults, ...faults];
    } catch (error) {
      this.#fallBack(true);
      return [renderFailed(error)];
    }
  }

  /** @param failed false as long as there is nothing to show yet: then a page's own fallback is enough */
  #fallBack(failed: boolean): void {
    this.#end = document.createComment('');
    this.#fallenBack = true;
    const slot = document.createElement('slot');
    // What a slot holds is seen where a page put nothing in the element.
    if (!failed) slot.append(lastResort());
    this.#hold(slot, ...(failed ? [' ', lastResort()] : []));
  }

  #hold(...nodes: readonly (Node | string)[]): void {
    this.#root.replaceChildren(...nodes, this.#end);
    // Every time: where a browser cannot adopt a style sheet, Lit adds `<style>` elements.
    adoptStyles(this.#root, [...(this.constructor as typeof KlachtenElement).styles]);
  }
}
