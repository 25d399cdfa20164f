import type { Channel } from '../model/channel.js';
import { type Opening, openingOf } from '../model/opening.js';
import { now, stopWaiting, waitForMinutes } from './clock.js';

/** What one element says of opening hours; it hears when that is no longer so. */
export class ShownHours {
  readonly #said = new Map<Channel, string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Says whether somebody answers now. */
  readonly say = (channel: Channel): Opening | undefined => {
    const opening = openingOf(channel, now());
    if (opening) {
      this.#said.set(channel, JSON.stringify(opening));
      waitForMinutes(this.#check);
    }
    return opening;
  };

  /** Before everything is said anew, and when the element leaves the page. */
  forget(): void {
    this.#said.clear();
    stopWaiting(this.#check);
  }

  readonly #check = (): void => {
    for (const [channel, said] of this.#said)
      if (JSON.stringify(openingOf(channel, now())) !== said) {
        this.#changed();
        return;
      }
  };
}
