import { type CSSResult, nothing } from 'lit';
import type { Locale } from '../i18n/languages.js';
import { type Fault, renderFailed } from '../model/fault.js';
import type { Extras, ExtraView, ShowExtra } from '../view/look.js';
import type { ExtraHost } from './extras/extra.js';
import { canFind, findExtra } from './find-extra.js';

type Name = keyof Extras;

/** What one element shows that is not needed at first sight. */
export class ShownExtras {
  readonly #host: Omit<ExtraHost, 'signal'>;
  readonly #asked = new Set<Name>();
  readonly #views = new Map<Name, ExtraView<never>>();
  readonly #arriving = new Map<Name, Promise<void>>();
  readonly #lost = new Map<Name, Fault>();
  #leaving = new AbortController();
  /** What they look like. */
  readonly styles = new Set<CSSResult>();

  constructor(host: Omit<ExtraHost, 'signal'>) {
    this.#host = host;
  }

  /** Resolves when one that was asked for is there; undefined when nothing is on its way. */
  get arriving(): Promise<void> | undefined {
    return this.#arriving.values().next().value;
  }

  /** True when some were asked for that say more than what comes first. */
  get areAsked(): boolean {
    return [...this.#asked].some((name) => name !== 'exit');
  }

  /** Why some cannot be had. */
  get faults(): readonly Fault[] {
    return [...this.#lost.values()];
  }

  /** @param folder where the parts are; empty when that cannot be told */
  from(folder: string): ShowExtra {
    return (name, subject, look) => {
      if (!canFind(folder)) return undefined;
      let content: unknown = nothing;
      if (this.#asked.has(name) && !this.#lost.has(name))
        try {
          // Here it is made: when its part has come, or the element comes back to the page.
          this.#bring(name, folder, look.locale as Locale);
          if (!this.#arriving.has(name)) content = this.#views.get(name)?.(subject as never, look) ?? nothing;
        } catch (error) {
          // What goes wrong in it may not take the rest along.
          this.#lost.set(name, { ...renderFailed(error), where: `parts/${name}.js` });
        }
      return {
        content,
        missing: this.#lost.has(name) ? 'lost' : this.#arriving.has(name) ? 'arriving' : undefined,
        ask: () => {
          if (this.#asked.has(name) && !this.#lost.delete(name)) return;
          this.#asked.add(name);
          this.#host.update();
        },
      };
    };
  }

  #bring(name: Name, folder: string, locale: Locale): void {
    if (this.#arriving.has(name)) return;
    const found = findExtra(name, folder, locale);
    if (!('then' in found)) {
      if (this.#views.has(name)) return;
      this.#views.set(name, found.make({ ...this.#host, signal: this.#leaving.signal }));
      for (const sheet of found.styles) this.styles.add(sheet);
      return;
    }
    this.#arriving.set(
      name,
      found.then((fault) => {
        this.#arriving.delete(name);
        if (fault) this.#lost.set(name, fault);
        this.#host.update();
      }),
    );
  }

  /** When the element leaves the page; what was asked for is made anew when it comes back. */
  leave(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#views.clear();
    this.#lost.clear();
  }
}
