/** What can be wrong; the code stands in the console, in `klachten-failed` and in the command line. */
export type FaultCode = `${'provider' | 'regime' | 'contact' | 'value'}-${'missing' | 'unknown'}` | 'value-wrong' | 'field-unknown' | 'render-failed';
/** One thing that is wrong, as facts: whoever shows it puts it into words. */
export interface Fault {
    readonly code: FaultCode;
    /** Where: an attribute's name, or a place in a file. */
    readonly where: string;
    /** What stands there. */
    readonly found: unknown;
    /** What may stand there: values, or an example. */
    readonly expected: readonly string[];
}
