import { loadedFile, loadFile } from './load-file.js';
import type { FindSource } from './source.js';

/** Asks `parts/provider.js`, which it loads once; where that cannot be had, says so. */
export const findSource: FindSource = (asked, bundled) => {
  const part = loadedFile('parts/provider') as { readonly findSource: FindSource } | undefined;
  return part
    ? part.findSource(asked, bundled)
    : loadFile('parts/provider', asked.folder).then((failure) => failure && { failure, faults: [] });
};
