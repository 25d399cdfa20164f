import { bundled } from '../model/catalogue.js';
import { findSource } from './find-source.js';
import * as show from './show.js';
import type { Asked, Lost, Source } from './source.js';

/** Where one element looks its facts up. */
export class OwnSource {
  /** Facts that the page handed over; another object whenever it does. */
  data: Asked['data'];
  /** Resolves when it is worth looking again; undefined when nothing is on its way. */
  arriving: Promise<void> | undefined;
  /** True when what was asked for is not among what the script holds. */
  isOwn = false;
  #lost: Lost | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The page asks for something else: what is still on its way is not that. */
  forget(): void {
    this.#lost = undefined;
    this.arriving = undefined;
  }

  /** @returns undefined while a file is on its way */
  find({ provider, src, folder }: Omit<Asked, 'data'>): Source | undefined {
    const { data } = this;
    const source: Source = { provider, catalogue: bundled, show, faults: [], ...this.#lost };
    this.isOwn = !!data || !!src || (!!provider && !bundled.providers.some(({ id }) => id === provider));
    if (this.#lost ?? !this.isOwn) return source;
    const found = findSource({ provider, src, data, folder }, bundled);
    // Not by instanceof: what import() gives is no instance of the Promise that zone.js puts in place.
    if (!('then' in found)) return found;
    const arriving = found.then((lost) => {
      if (this.arriving !== arriving) return;
      this.arriving = undefined;
      this.#lost = lost;
      this.#changed();
    });
    this.arriving = arriving;
    return undefined;
  }
}
