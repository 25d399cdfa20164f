import { loadedPart, loadPart } from './load-part.js';
import type { FindSource } from './source.js';

/** Asks `parts/provider.js`, which it loads once; where that cannot be had, says so. */
export const findSource: FindSource = (asked, bundled) => {
  const part = loadedPart('provider') as { readonly findSource: FindSource } | undefined;
  return part
    ? part.findSource(asked, bundled)
    : loadPart('provider', asked.folder).then((failure) => failure && { failure, faults: [] });
};
