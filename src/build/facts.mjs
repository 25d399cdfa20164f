/** What of the facts and of their format the script for a page holds. */
import { relative, resolve } from 'node:path';
import { VERSION } from './package.mjs';

const without = (name, unseen) => ({
  name,
  transform(code, id) {
    if (!/^src\/data\/.*\.json$/.test(relative('.', id))) return null;
    const facts = Object.entries(JSON.parse(code)).filter(([key]) => !unseen.includes(key));
    return { code: JSON.stringify(Object.fromEntries(facts)), map: null };
  },
});

/** Facts for makers and checkers that no view shows: they stay out of the scripts (dist/providers has them). */
export const seenFactsOnly = without('seen-facts-only', ['$schema', 'format', 'questions']);

/** What the law says comes with parts/law.js. */
export const firstFactsOnly = without('first-facts-only', ['articles', 'publication']);

/** What the format can say and no bundled provider does stays out, for parts/provider.js to bring (src/model/scope.ts). */
export const bundledFactsOnly = {
  name: 'bundled-facts-only',
  resolveId: (id) =>
    /^\.\/find-(source|extra|words)\.js$/.test(id)
      ? resolve(`src/element/${id.slice(2, -3)}-on-request.ts`)
      : null,
  transform: (code, id) =>
    // The name itself, not the constant behind it: a minifier drops what stands behind `false &&`.
    /^src\/.*\.ts$/.test(relative('.', id)) && !id.endsWith('scope.ts')
      ? {
          code: code.replace(/(?<!\{ )\bWHOLE_FORMAT\b/g, 'false').replace('__VERSION__', VERSION),
          map: null,
        }
      : null,
};

/** For npm every language is a module of its own, which a bundler brings when it is asked for. */
export const wordsByImport = {
  name: 'words-by-import',
  resolveId: (id) => (id === './find-words.js' ? resolve('src/element/find-words-by-import.ts') : null),
};
