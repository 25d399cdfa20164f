import { adoptStyles, type CSSResult, render } from 'lit';
import { lastResort } from '../model/catalogue.js';

/** What stands in the shadow root of an element: at first, and when all fails, the page's own fallback. */
export class Stage {
  readonly root: ShadowRoot;
  isFallback = false;
  // Where Lit renders. A new one is needed after a failure, for Lit keeps its state with it.
  #end!: Comment;
  readonly #styles: readonly CSSResult[];
  #worn = 0;

  constructor(host: HTMLElement, styles: readonly CSSResult[]) {
    this.root = host.attachShadow({ mode: 'open' });
    this.#styles = styles;
    this.fallBack(false);
  }

  /** @param failed false as long as there is nothing to show yet: then a page's own fallback is enough */
  fallBack(failed: boolean): void {
    this.#end = document.createComment('');
    this.isFallback = true;
    const slot = document.createElement('slot');
    // What a slot holds is seen where a page put nothing in the element.
    if (!failed) slot.append(lastResort());
    this.#hold(slot, ...(failed ? [' ', lastResort()] : []));
  }

  show(content: unknown): void {
    if (this.isFallback) this.#hold();
    this.isFallback = false;
    render(content, this.root, { renderBefore: this.#end });
  }

  #hold(...nodes: readonly (Node | string)[]): void {
    this.root.replaceChildren(...nodes, this.#end);
    this.#worn = 0;
    this.dress([]);
  }

  /** @param more styles of what was added since */
  dress(more: Iterable<CSSResult>): void {
    const styles = [...this.#styles, ...more];
    if (styles.length <= this.#worn) return;
    this.#worn = styles.length;
    // Where a browser cannot adopt a style sheet, Lit adds `<style>` elements.
    for (const style of this.root.querySelectorAll('style')) style.remove();
    adoptStyles(this.root, styles);
  }
}
