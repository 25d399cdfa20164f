import type { ExtraHost } from './extra.js';
/** Where a sheet cannot be adopted it would have to be a `<style>`, which a strict policy refuses. */
export declare const canPrint: ({ element }: ExtraHost) => boolean;
/**
 * Prints an element on its own, unfolded, in the window it stands in. A press while the last one is still being seen
 * to is no second one.
 * @returns what does it, and says false when the browser does not let it
 */
export declare function makePrint(host: ExtraHost): () => Promise<boolean>;
