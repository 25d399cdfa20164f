import type { CSSResult } from 'lit';
/** What `<klachten-contact>` needs. */
export declare const contactStyles: readonly CSSResult[];
/** What `<klachten-procedure>` needs. */
export declare const procedureStyles: readonly CSSResult[];
