/** A snippet as a browser reads it, with what a visitor would see of it. */
import { parseFragment } from 'parse5';
import { run } from './command.mjs';

export const BASE = 'https://www.voorbeeld.nl/klachten';

const attributesOf = ({ attrs = [] }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const textOf = ({ value = '', childNodes = [] }) => value + childNodes.map(textOf).join('');

const treeOf = (node) =>
  node.nodeName === '#text'
    ? node.value
    : { name: node.nodeName, ...attributesOf(node), children: node.childNodes.map(treeOf) };

const elementsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => [
    ...(child.tagName
      ? [{ name: child.tagName, attributes: attributesOf(child), text: textOf(child), node: child }]
      : []),
    ...elementsIn(child),
  ]);

/** What HTML says: its elements in order, its top as a tree, and its text. */
export function readHtml(html) {
  const errors = [];
  const fragment = parseFragment(html, {
    onParseError: ({ code }) => errors.push(code),
    sourceCodeLocationInfo: true,
  });
  const elements = elementsIn(fragment);
  return {
    errors,
    elements,
    tree: fragment.childNodes.map(treeOf),
    text: textOf(fragment),
    all: (name) => elements.filter((element) => element.name === name),
    one: (name) => elements.find((element) => element.name === name),
  };
}

/** Runs `snippet …`; all went well, and what was printed is one line. */
export function snippet(args, input) {
  const { code, out, err } = run(['snippet', ...args], input);
  if (code !== 0) throw new Error(`${code}: ${err}`);
  if (!/^[^\r\n]+\n$/.test(out)) throw new Error(`not one line: ${out}`);
  const line = out.slice(0, -1);
  return { line, hints: err, ...readHtml(line) };
}
