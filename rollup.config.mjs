/**
 * `npm run build`: everything in dist/, from src/ alone and the same byte for byte on every machine.
 * `OUT=/some/empty/folder npm run build` writes it elsewhere (test/package/dist.test.mjs compares with that).
 * The builds: the script for a page, the same with everything inside, its parts, the modules for npm (Lit outside),
 * and the command line, which then writes the static pages. What happens to the sources stands in src/build.
 */
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { declarations, files, freshFolder, integrity, pages } from './src/build/beside.mjs';
import { bundledFactsOnly, firstFactsOnly, seenFactsOnly, wordsByImport } from './src/build/facts.mjs';
import { asciiOnly, fitForAnyPage, INTRO, OUTRO } from './src/build/finished-script.mjs';
import { licences } from './src/build/licences.mjs';
import { templatesOfLit, withoutLit } from './src/build/lit.mjs';
import { OUT, VERSION } from './src/build/package.mjs';
import { PARTS } from './src/build/parts.mjs';
import { allWords, noteSentences, shortKeys, textsAsIds, wordsFile } from './src/build/sentences.mjs';
import { smallTemplates } from './src/build/templates.mjs';
import { checkTranslations, targetLocales } from './src/build/translations.mjs';

// A warning nobody reads is a fault in a page nobody can reach.
const onwarn = ({ message }) => {
  throw new Error(message);
};
const sources = [
  // 'production' by name: without it NODE_ENV decides, and NODE_ENV=test would bundle Lit's development build.
  resolve({ extensions: ['.ts', '.js', '.json'], exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  smallTemplates,
];
/** In what a page loads: there a text finds its translation by a key made of the text. */
const byKey = [shortKeys, ...sources, textsAsIds];
const facts = json({ compact: true, namedExports: false });
// Property names are not mangled: data come from JSON, and pages set properties by name.
const minify = terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } });

const tag = {
  input: 'src/define.ts',
  onwarn,
  plugins: [
    checkTranslations,
    bundledFactsOnly,
    templatesOfLit,
    seenFactsOnly,
    firstFactsOnly,
    facts,
    ...byKey,
    noteSentences('tag'),
    minify,
    fitForAnyPage,
    freshFolder,
    licences('klachten-procedure.js'),
  ],
  // Importing @lit/localize builds a table for its hashes and a promise, though msg() alone needs neither.
  treeshake: { moduleSideEffects: (id) => !id.includes('@lit/localize') },
  // No source map: BASE is copied to other sites by hand, and a map left behind is a 404 in every console.
  output: { file: `${OUT}/klachten-procedure.js`, format: 'iife', intro: INTRO, outro: OUTRO },
};

const ENTRIES = ['src/index.ts', 'src/define.ts'];
const npm = {
  input: ENTRIES,
  onwarn,
  // Not @lit/localize: it can be set up once, and that is for the page's own.
  external: ['lit', /^lit\//],
  plugins: [wordsByImport, facts, ...sources, files, declarations(ENTRIES), licences('elements.js')],
  // What the two share stands in elements.js: nobody gets a class or a fact twice, and index.js exports what it says.
  preserveEntrySignatures: 'strict',
  output: {
    dir: OUT,
    format: 'es',
    chunkFileNames: ({ moduleIds: [id] }) =>
      id?.includes('/generated/') ? 'languages/[name].js' : 'elements.js',
    minifyInternalExports: false,
  },
};

const { input, output } = tag;
const all = {
  input,
  onwarn,
  plugins: [allWords, templatesOfLit, seenFactsOnly, facts, ...byKey, minify, fitForAnyPage],
  treeshake: tag.treeshake,
  output: { ...output, file: `${OUT}/klachten-procedure.all.js` },
};

const parts = Object.entries(PARTS).map(([name, file]) => ({
  input: `part:${file}`,
  onwarn,
  plugins: [withoutLit, seenFactsOnly, facts, ...byKey, noteSentences(name), minify, asciiOnly],
  output: { file: `${OUT}/parts/${name}.js`, format: 'es' },
}));

/** A module is UTF-8 wherever it is loaded, so nothing in it is written in ASCII. */
const locales = targetLocales.flatMap((locale) =>
  ['first', 'more'].map((part) => ({
    input: `src/i18n/generated/${locale}.ts`,
    onwarn,
    plugins: [...wordsFile(part), ...sources, minify],
    output: { file: `${OUT}/locales/${locale}${part === 'first' ? '' : '.more'}.js`, format: 'es' },
  })),
);

const [, ...withoutResolve] = sources;
/** For Node, which reads it as it is: with Lit's build for Node, and what renders templates there. */
const cli = {
  input: 'src/cli/main.ts',
  // Compiled code of a package, which was tested as it is.
  onwarn: (warning) => warning.code === 'THIS_IS_UNDEFINED' || onwarn(warning),
  external: /^node:/,
  plugins: [
    facts,
    resolve({ extensions: ['.ts', '.js', '.json'], exportConditions: ['node', 'production'] }),
    ...withoutResolve,
    // A third of it is comments of packages.
    terser({ compress: false, mangle: false, format: { beautify: true, indent_level: 1, comments: false } }),
    licences('cli.js'),
    pages,
    integrity,
  ],
  output: {
    inlineDynamicImports: true,
    file: `${OUT}/cli.js`,
    format: 'es',
    banner: '#!/usr/bin/env node',
    intro: `const VERSION = '${VERSION}';`,
  },
};

export default [tag, all, ...parts, ...locales, npm, cli];
