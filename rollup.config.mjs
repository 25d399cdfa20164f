/**
 * `npm run build`: everything in dist/, from src/ alone and the same byte for byte on every machine.
 * `OUT=/some/empty/folder npm run build` writes it elsewhere (test/package/dist.test.mjs compares with that).
 * Five builds: the script for a page, the same with everything inside, its part, the modules for npm (Lit outside),
 * and the command line.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve as absolute } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import ts from 'typescript';

const OUT = process.env.OUT ?? 'dist';
const POLICY = 'klachten-procedure';
const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! klachten-procedure ${version} | MIT | includes Lit (BSD-3-Clause, Copyright Google LLC): LICENSES.txt */`;

/** Facts for makers and checkers that no view shows: they stay out of the script (dist/providers has them). */
const UNSEEN = ['$schema', 'format', 'questions', 'articles', 'publication'];

// Lit makes its Trusted Types policy as soon as it is evaluated, so the guard stands before all of it: a second
// copy of the script, or a page that refuses the policy, ends here with the page's own fallback in place.
const INTRO = `if (customElements.get('klachten-procedure')) return;\ntry {`;
const OUTRO = `} catch (error) {
  console.warn('[klachten] script-refused: ' + error + '; verwacht: trusted-types ${POLICY}, als de pagina een Content-Security-Policy heeft');
}`;

function* nodesOf(tree) {
  if (typeof tree !== 'object' || tree === null) return;
  if (tree.type) yield tree;
  for (const value of Object.values(tree)) yield* nodesOf(value);
}

/** Rewrites pieces of our own modules, found in the syntax tree so that no text is mistaken for code. */
const editing = (name, editsOf) => ({
  name,
  async transform(code, id) {
    const file = relative('.', id);
    if (!/^src\/.*\.ts$/.test(file)) return null;
    const edits = [];
    for (const node of nodesOf(this.parse(code))) edits.push(...(await editsOf(node, file)));
    let edited = code;
    for (const { start, end, to } of edits.sort((a, b) => b.start - a.start))
      edited = edited.slice(0, start) + to + edited.slice(end);
    return { code: edited, map: null };
  },
});

// Only a run that holds a line break, and never a no-break space: HTML shows such a run as one space too.
const collapsed = ({ raw }) => raw.replace(/[ \t\r\n]*(?<!\\)\n[ \t\r\n]*/g, ' ');

async function minifiedCss({ cooked }) {
  const { code, warnings } = await transform(cooked, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings.length) throw new Error(`CSS: ${warnings.map(({ text }) => text).join('; ')}`);
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}

/** Indentation out of html`` and svg``, CSS minified; untagged texts, str`` and <pre> stay as they are. */
const smallTemplates = editing('small-templates', (node) => {
  const tag = node.type === 'TaggedTemplateExpression' && node.tag.name;
  if (!['html', 'svg', 'css'].includes(tag)) return [];
  const { quasis } = node.quasi;
  if (quasis.some(({ value }) => /<(pre|textarea)\b/i.test(value.raw))) return [];
  const small = tag === 'css' && quasis.length === 1 ? minifiedCss : collapsed;
  return Promise.all(quasis.map(async ({ start, end, value }) => ({ start, end, to: await small(value) })));
});

/**
 * `msg('…', { id: 'hours.heading' })` → `msg('…')`: lit-localize then looks a translation up by a hash of the Dutch
 * text, so the keys of a language file have to be `generateMsgId(text)`. It saves 0.5 kB (brotli, 116 messages); and
 * where a cached script meets a newer language file, a sentence that changed shows in Dutch, never as another one.
 */
const texts = new Map();
const textsAsIds = editing('texts-as-ids', ({ type, callee, arguments: [text, options] = [] }, file) => {
  if (type !== 'CallExpression' || callee.name !== 'msg') return [];
  const id = options?.properties?.find(({ key }) => key.name === 'id')?.value.value;
  const strings = text.value ?? (text.quasi ?? text).quasis?.map(({ value }) => value.cooked);
  if (typeof id !== 'string' || !strings)
    throw new Error(`${file}: msg() needs a plain text and { id: '…' }`);
  const key = generateMsgId(strings, text.tag?.name === 'html');
  const first = texts.get(key) ?? id;
  if (first !== id) throw new Error(`${file}: ${id} has the very text of ${first}: use one id for both`);
  texts.set(key, id);
  return [{ start: text.end, end: options.end, to: '' }];
});

/** `lit` without LitElement, which no element here is (src/element/klachten-element.ts says why): 2.0 kB less. */
const templatesOfLit = {
  name: 'templates-of-lit',
  resolveId: (id) => (id === 'lit' ? '\0lit' : null),
  load: (id) =>
    id === '\0lit' ? "export * from 'lit-html';\nexport * from '@lit/reactive-element/css-tag.js';" : null,
};

const seenFactsOnly = {
  name: 'seen-facts-only',
  transform(code, id) {
    if (!/^src\/data\/.*\.json$/.test(relative('.', id))) return null;
    const facts = Object.entries(JSON.parse(code)).filter(([key]) => !UNSEEN.includes(key));
    return { code: JSON.stringify(Object.fromEntries(facts)), map: null };
  },
};

function inAscii(code) {
  if (/\\[^\x00-\x7f]/.test(code)) throw new Error('A backslash before a non-ASCII sign: remove it');
  return code.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({ code: `${BANNER}\n${inAscii(code)}`, map: null }),
};

/**
 * The finished script:
 * - its own Trusted Types policy: under `lit-html` a page with its own Lit would see whichever comes second die;
 * - ASCII only: a page in windows-1252 reads a script without a stated charset as windows-1252 too;
 * - a semicolon in front: optimisers glue scripts together, and `x = f` + `(function…` would be a call.
 */
const fitForAnyPage = {
  name: 'fit-for-any-page',
  renderChunk(code) {
    const parts = code.split('createPolicy("lit-html"');
    if (parts.length !== 2)
      throw new Error(`Lit's policy stands ${parts.length - 1} times: has Lit changed?`);
    const script = inAscii(parts.join(`createPolicy("${POLICY}"`));
    return { code: `${BANNER}\n;${script.trim()}\n`, map: null };
  },
};

/** Empties dist first, so that nothing outlives its source; any other folder must be empty already. */
const freshFolder = {
  name: 'fresh-folder',
  generateBundle(_, __, isWrite) {
    if (isWrite && OUT === 'dist') rmSync(OUT, { recursive: true, force: true });
    else if (isWrite && existsSync(OUT) && readdirSync(OUT).length)
      throw new Error(`OUT=${OUT} is not empty`);
  },
};

/** Files beside the scripts: `filesOf` gives pairs of a name and what is in it. */
const adding = (name, filesOf) => ({
  name,
  generateBundle(_, bundle) {
    for (const [fileName, source] of filesOf(bundle)) this.emitFile({ type: 'asset', fileName, source });
  },
});

/** Lit's licence asks for its text beside every copy, so for whatever really ended up in the script. */
const licences = adding('licences', (bundle) => {
  const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
  const folders = new Set(kept.flatMap((id) => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
  });
  return [['LICENSES.txt', ['klachten-procedure.js includes:\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`)]];
});

const files = adding('files', () => {
  const names = readdirSync('src/data/providers').filter((name) => name.endsWith('.json'));
  return [
    ...names.sort().map((name) => [`providers/${name}`, readFileSync(`src/data/providers/${name}`)]),
    ['provider.schema.json', readFileSync('src/model/provider.schema.json')],
  ];
});

/** TypeScript's declarations of whatever the entries reach (esbuild strips types, it does not describe them). */
const declarations = adding('declarations', () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const only = { noEmit: false, declaration: true, emitDeclarationOnly: true, declarationMap: false };
  const place = { rootDir: absolute('src'), outDir: absolute('types') };
  const files = [];
  const { diagnostics } = ts
    .createProgram(npm.input, { ...options, ...only, ...place })
    .emit(undefined, (path, text) => files.push([relative('.', path), text]));
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
  return files;
});

// A warning nobody reads is a fault in a page nobody can reach.
const onwarn = ({ message }) => {
  throw new Error(message);
};
// In both builds, so that a text is the same in both and finds the same translation.
const sources = [
  // 'production' by name: without it NODE_ENV decides, and NODE_ENV=test would bundle Lit's development build.
  resolve({ extensions: ['.ts', '.js', '.json'], exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  smallTemplates,
  textsAsIds,
];
const facts = json({ compact: true, namedExports: false });
// Property names are not mangled: data come from JSON, and pages set properties by name.
const minify = terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } });

/** What the format can say and no bundled provider does stays out, for parts/provider.js to bring (src/model/scope.ts). */
const bundledFactsOnly = {
  name: 'bundled-facts-only',
  resolveId: (id) => (id === './find-source.js' ? absolute('src/element/find-source-on-request.ts') : null),
  transform: (code, id) =>
    // The name itself, not the constant behind it: a minifier drops what stands behind `false &&`.
    /^src\/.*\.ts$/.test(relative('.', id)) && !id.endsWith('scope.ts')
      ? {
          code: code.replace(/(?<!\{ )\bWHOLE_FORMAT\b/g, 'false').replace('__VERSION__', version),
          map: null,
        }
      : null,
};

/**
 * The part is loaded into a page that has Lit already, and a second copy would clash with it (and weigh 5 kB). What
 * templates need of Lit is these lines; lit-html knows its `nothing` by name, whoever made it. `msg` and `str` come
 * from the script.
 */
const withoutLit = {
  name: 'without-lit',
  resolveId: (id) => (['lit', '@lit/localize', 'part'].includes(id) ? `\0${id}` : null),
  load: (id) =>
    ({
      '\0lit':
        "export const html = (strings, ...values) => ({ _$litType$: 1, strings, values }); export const nothing = Symbol.for('lit-nothing');",
      '\0@lit/localize': 'export let msg, str; export const speak = (own) => { ({ msg, str } = own); };',
      '\0part': `export { findSource } from '${absolute('src/element/find-source.ts')}'; export { speak } from '@lit/localize';`,
    })[id] ?? null,
};

const tag = {
  input: 'src/define.ts',
  onwarn,
  plugins: [
    bundledFactsOnly,
    templatesOfLit,
    seenFactsOnly,
    facts,
    ...sources,
    minify,
    fitForAnyPage,
    freshFolder,
    licences,
  ],
  // Importing @lit/localize builds a table for its hashes and a promise, though msg() alone needs neither.
  treeshake: { moduleSideEffects: (id) => !id.includes('@lit/localize') },
  // No source map: BASE is copied to other sites by hand, and a map left behind is a 404 in every console.
  output: { file: `${OUT}/klachten-procedure.js`, format: 'iife', intro: INTRO, outro: OUTRO },
};

const npm = {
  input: ['src/index.ts', 'src/define.ts'],
  onwarn,
  external: Object.keys(dependencies).flatMap((name) => [name, new RegExp(`^${name}/`)]),
  plugins: [facts, ...sources, files, declarations],
  // Everything the two share stands in index.js: nobody gets a class or a fact twice.
  preserveEntrySignatures: 'allow-extension',
  output: { dir: OUT, format: 'es', manualChunks: { index: ['src/index.ts'] }, minifyInternalExports: false },
};

const { input, output } = tag;
const all = {
  input,
  onwarn,
  plugins: [templatesOfLit, seenFactsOnly, facts, ...sources, minify, fitForAnyPage],
  treeshake: tag.treeshake,
  output: { ...output, file: `${OUT}/klachten-procedure.all.js` },
};

const part = {
  input: 'part',
  onwarn,
  plugins: [withoutLit, facts, ...sources, minify, asciiOnly],
  output: { file: `${OUT}/parts/provider.js`, format: 'es' },
};

/** For Node, which reads it as it is. */
const cli = {
  input: 'src/cli/main.ts',
  onwarn,
  external: /^node:/,
  plugins: [facts, ...sources],
  output: {
    file: `${OUT}/cli.js`,
    format: 'es',
    banner: '#!/usr/bin/env node',
    intro: `const VERSION = '${version}';`,
  },
};

export default [tag, all, part, npm, cli];
