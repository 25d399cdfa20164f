/** The time of a page in the hands of a test: nothing waits for a real minute. */

interface Waiting {
  readonly id: number;
  readonly at: number;
  readonly then: () => void;
}

/** Replaces the clock, the timers and the visibility of a page until `restore()`. */
export class Minutes {
  /** Timers that were set since the last `clear`. */
  set = 0;
  #now: number;
  #waiting: Waiting[] = [];
  #ids = 1_000_000;
  readonly #window: Window & typeof globalThis;
  readonly #own: PropertyDescriptorMap;
  readonly #ownNow: PropertyDescriptor;

  /** @param at when it is: `2026-11-23T08:00Z` */
  constructor(at: string, page: Window & typeof globalThis = window) {
    this.#window = page;
    this.#now = Date.parse(at);
    const { setTimeout: ownSet, clearTimeout: ownClear } = Object.getOwnPropertyDescriptors(page);
    this.#own = { setTimeout: ownSet, clearTimeout: ownClear };
    this.#ownNow = Object.getOwnPropertyDescriptors(page.Date).now;
    page.Date.now = () => this.#now;
    const setTimeout = (then: () => void, delay = 0): number => {
      this.set += 1;
      this.#ids += 1;
      this.#waiting.push({ id: this.#ids, at: this.#now + delay, then });
      return this.#ids;
    };
    const clearTimeout = (id: number): void => {
      this.#waiting = this.#waiting.filter((one) => one.id !== id);
    };
    Object.assign(page, { setTimeout, clearTimeout });
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Goes to a moment as a sleeping computer does: no timer notices. */
  jump(at: string): void {
    this.#now = Date.parse(at);
  }

  /** Lets time go by, each timer in its turn. @returns how many came due */
  pass(until: string): number {
    let due = 0;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= Date.parse(until)).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.at);
      next.then();
      due += 1;
    }
    this.#now = Date.parse(until);
    return due;
  }

  /** Puts the tab behind another, or in front again. */
  hide(isHidden: boolean): void {
    const { document, Event: PageEvent } = this.#window;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    document.dispatchEvent(new PageEvent('visibilitychange'));
  }

  restore(): void {
    const page = this.#window;
    Object.defineProperties(page, this.#own);
    Object.defineProperty(page.Date, 'now', this.#ownNow);
    Reflect.deleteProperty(page.document, 'hidden');
  }
}
