/** Rewrites what templates and sentences do not need in a page, in the syntax tree of our own modules. */
import { relative } from 'node:path';
import { transform } from 'esbuild';

export function* nodesOf(tree) {
  if (typeof tree !== 'object' || tree === null) return;
  if (tree.type) yield tree;
  for (const value of Object.values(tree)) yield* nodesOf(value);
}

/** Rewrites pieces of our own modules, found in the syntax tree so that no text is mistaken for code. */
export const editing = (name, editsOf) => ({
  name,
  async transform(code, id) {
    const file = relative('.', id);
    if (!/^src\/.*\.ts$/.test(file)) return null;
    const edits = await editsOf(this.parse(code), file);
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
export const smallTemplates = editing('small-templates', async (tree) => {
  const edits = [...nodesOf(tree)].map((node) => {
    const tag = node.type === 'TaggedTemplateExpression' && node.tag.name;
    if (!['html', 'svg', 'css'].includes(tag)) return [];
    const { quasis } = node.quasi;
    if (quasis.some(({ value }) => /<(pre|textarea)\b/i.test(value.raw))) return [];
    const small = tag === 'css' && quasis.length === 1 ? minifiedCss : collapsed;
    return quasis.map(async ({ start, end, value }) => ({ start, end, to: await small(value) }));
  });
  return Promise.all(edits.flat());
});
