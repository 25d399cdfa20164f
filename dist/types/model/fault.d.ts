/** What can be wrong; the code stands in the console, in `klachten-failed` and in the command line. */
export type FaultCode = `${'provider' | 'regime' | 'contact' | 'value'}-${'missing' | 'unknown'}` | `value-${'wrong' | 'too-long' | 'turns-direction'}` | 'field-unknown' | `id-${'unknown' | 'twice'}` | 'through-circular' | 'format-newer' | `file-${'unreachable' | 'slow' | 'status' | 'too-large' | 'not-json' | 'unusable' | 'faults'}` | 'part-unreachable' | 'render-failed';
/** One thing that is wrong, as facts: whoever shows it puts it into words. */
export interface Fault {
    readonly code: FaultCode;
    /** Where: an attribute's name, a place in a file, or the address of one. */
    readonly where: string;
    /** What stands there. */
    readonly found: unknown;
    /** What may stand there: values, or examples, as they would be written. */
    readonly expected: readonly string[];
}
/** A page broke what the script builds on. */
export declare const renderFailed: (error: unknown) => Fault;
/** A file beside the script cannot be had. */
export declare const unreachable: (where: string, found?: unknown) => Fault;
