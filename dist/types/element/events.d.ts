import type { FaultCode } from '../model/fault.js';
/**
 * Fired on an element when it shows what the page asked for.
 * It says what the page asked, never what a visitor chose or read.
 */
export declare class KlachtenRenderedEvent extends CustomEvent<null> {
    constructor();
}
/** Fired on an element when it cannot show what the page asked for; somebody to call is shown instead. */
export declare class KlachtenFailedEvent extends CustomEvent<null> {
    /** What was wrong, as in the console: `provider-unknown`, `regime-unknown`, `contact-unknown`, … */
    readonly reason: FaultCode;
    constructor(reason: FaultCode);
}
declare global {
    interface HTMLElementEventMap {
        'klachten-rendered': KlachtenRenderedEvent;
        'klachten-failed': KlachtenFailedEvent;
    }
}
