import type { Channel } from '../model/channel.js';
import { type Opening, openingOf } from '../model/opening.js';
import { now, stopWaiting, waitForMinutes } from './clock.js';

/** A page may have put anything in place of dates and clocks: then nothing is said. */
function openingNow(channel: Channel): Opening | undefined {
  try {
    const moment = now();
    return moment && openingOf(channel, moment);
  } catch {
    return undefined;
  }
}

/** What one element says of opening hours; it hears when that is no longer so. */
export class ShownHours {
  readonly #said = new Map<Channel, string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Says whether somebody answers now. */
  readonly say = (channel: Channel): Opening | undefined => {
    const opening = openingNow(channel);
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
      if (JSON.stringify(openingNow(channel)) !== said) {
        this.#changed();
        return;
      }
  };
}
