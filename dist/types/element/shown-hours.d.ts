import type { Channel } from '../model/channel.js';
import { type Opening } from '../model/opening.js';
/** What one element says of opening hours; it hears when that is no longer so. */
export declare class ShownHours {
    #private;
    constructor(changed: () => void);
    /** Says whether somebody answers now. */
    readonly say: (channel: Channel) => Opening | undefined;
    /** Before everything is said anew, and when the element leaves the page. */
    forget(): void;
}
