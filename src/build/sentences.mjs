/** What becomes of the sentences in the scripts for a page: short keys, and a file for each language. */
import { readFileSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { editing, nodesOf, smallTemplates } from './templates.mjs';

/**
 * The name of a sentence in a language file: four signs made of its Dutch text (FNV-1a, 32 bits), which the script
 * makes of the text that it has anyhow. So no ids travel along (0.5 kB, brotli, for 116 sentences), and where a cached
 * script meets a newer file, a sentence that changed shows in Dutch, never as another one. lit-localize has 64 bits in
 * 16 signs, which weigh 1.1 kB in every language file; that none collide is checked here, at every build.
 */
const KEY = `(strings, isHtml) => {
  let hash = isHtml ? 1 : 0;
  for (const sign of [strings].flat().join('|')) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619);
  return 'k' + (hash >>> 0).toString(36).slice(-4);
}`;
const keyOf = new Function(`return ${KEY}`)();

/** In place of lit-localize's own. */
export const shortKeys = {
  name: 'short-keys',
  resolveId: (id) => (id.endsWith('/id-generation.js') ? '\0short-keys' : null),
  load: (id) => (id === '\0short-keys' ? `export const generateMsgId = ${KEY};` : null),
};

/** Every `msg()` in a syntax tree, whatever a bundler called it. */
function* sentencesIn(tree) {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'CallExpression' || !/^msg(\$\d+)?$/.test(node.callee.name ?? '')) continue;
    const [text, options] = node.arguments;
    const strings = text.value ?? (text.quasi ?? text).quasis?.map(({ value }) => value.cooked);
    // In a finished file Lit's own short name stands for `html`; `str` keeps its name.
    const isHtml = !!text.tag && !/^_?str(\$\d+)?$/.test(text.tag.name);
    const id = options?.properties?.find(({ key }) => key.name === 'id')?.value.value;
    yield { text, options, id, key: strings && keyOf(strings, isHtml) };
  }
}

/** `msg('…', { id: 'hours.heading' })` → `msg('…')`. */
export const textsAsIds = editing('texts-as-ids', (tree, file) =>
  [...sentencesIn(tree)].map(({ text, options, id, key }) => {
    if (!id || !key) throw new Error(`${file}: msg() needs a plain text and { id: '…' }`);
    return { start: text.end, end: options.end, to: '' };
  }),
);

let keys;

/** The key of every sentence in src, by its id. */
async function readKeys() {
  const found = new Map();
  const ids = new Map();
  const files = readdirSync('src', { recursive: true }).map((name) => resolve('src', name));
  for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.includes('generated'))) {
    const source = readFileSync(file, 'utf8');
    if (!source.includes('msg(')) continue;
    const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
    // As it will be in the script.
    const small = await smallTemplates.transform.call({ parse: parseAst }, code, file);
    for (const { id, key } of sentencesIn(parseAst(small.code))) {
      if ((ids.get(key) ?? id) !== id) throw new Error(`${id} and ${ids.get(key)} have one text, or one key`);
      ids.set(key, id);
      found.set(id, key);
    }
  }
  return found;
}

/** Which sentences stand in which file, by their keys: found when the files are made. */
const placed = new Map();

/** Notes which sentences are left in a file, after all that is not used has gone. */
export const noteSentences = (file) => ({
  name: 'note-sentences',
  renderChunk(code) {
    placed.set(file, new Set([...sentencesIn(this.parse(code))].map(({ key }) => key)));
    return null;
  },
});

/** What is in the script, and in the button to leave quickly: that waits for nothing. */
const isFirst = (key) => placed.get('tag').has(key) || placed.get('exit').has(key);
const isMore = (key) => !isFirst(key) && [...placed.values()].some((those) => those.has(key));

/** Ids in generated translations become keys. @param isWanted which of them stay */
const wordsByKey = (isWanted = () => true) => ({
  name: 'words-by-key',
  async transform(code, id) {
    if (!/^src\/i18n\/generated\/.*\.ts$/.test(relative('.', id))) return null;
    keys ??= readKeys();
    const found = await keys;
    const object = [...nodesOf(this.parse(code))].find(({ type }) => type === 'ObjectExpression');
    const kept = object.properties.flatMap(({ key: { value: id }, value }) => {
      const key = found.get(id);
      return key && isWanted(key) ? [`${key}:${code.slice(value.start, value.end)}`] : [];
    });
    const edited = `${code.slice(0, object.start)}{${kept.join()}}${code.slice(object.end)}`;
    return { code: edited, map: null };
  },
});

/** Within the script that holds all languages. */
export const allWords = wordsByKey();

/**
 * A language file has no Lit of its own: a second copy would clash with the page's, and weigh 5 kB. All that its texts
 * need of Lit and lit-localize are these lines.
 */
const STUBS = {
  '\0lit': 'export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });',
  '\0@lit/localize': 'export const str = (strings, ...values) => ({ strTag: true, strings, values });',
};

/** What a language file is made with. @param part `first`, or what is `more` than that */
export const wordsFile = (part) => [
  {
    name: 'words-file',
    resolveId: (id) => (`\0${id}` in STUBS ? `\0${id}` : null),
    load: (id) => STUBS[id] ?? null,
  },
  wordsByKey(part === 'first' ? isFirst : isMore),
];
