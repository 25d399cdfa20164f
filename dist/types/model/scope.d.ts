/**
 * Whether everything the format can say is shown. `klachten-procedure.js` is built with `false` here: it holds what
 * its own facts need, and leaves the rest to `parts/provider.js`, so that a page with a bundled provider does not
 * carry what only another provider uses (7 kB). Everything else is built with `true`.
 */
export declare const WHOLE_FORMAT: boolean;
