/** Rewrites what templates and sentences do not need in a page, in the syntax tree of our own modules. */
import { relative } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { transform } from 'esbuild';

export function* nodesOf(tree) {
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
export const smallTemplates = editing('small-templates', (node) => {
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
export const textsAsIds = editing(
  'texts-as-ids',
  ({ type, callee, arguments: [text, options] = [] }, file) => {
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
  },
);
