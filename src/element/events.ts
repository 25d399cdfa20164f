import type { FaultCode } from '../model/fault.js';

// CustomEvent, though nothing stands in `detail`: MooTools, still on old sites, puts something else in place of Event.

/**
 * Fired on an element when it shows what the page asked for.
 * It says what the page asked, never what a visitor chose or read.
 */
export class KlachtenRenderedEvent extends CustomEvent<null> {
  constructor() {
    super('klachten-rendered', { bubbles: true, composed: true });
  }
}

/** Fired on an element when it cannot show what the page asked for; somebody to call is shown instead. */
export class KlachtenFailedEvent extends CustomEvent<null> {
  /** What was wrong, as in the console: `provider-unknown`, `regime-unknown`, `contact-unknown`, … */
  readonly reason: FaultCode;

  constructor(reason: FaultCode) {
    super('klachten-failed', { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'klachten-rendered': KlachtenRenderedEvent;
    'klachten-failed': KlachtenFailedEvent;
  }
}
