/**
 * Reads a file of translations (XLIFF 1.2) strictly: what is broken in it is said, never guessed at. @xmldom/xmldom
 * mends a lot in silence (a lone `&`, a closing tag too many, text after the end), and so would lose a translation.
 */
import { DOMParser } from '@xmldom/xmldom';

const ENTITY = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-fA-F]+);';
const ATTRIBUTE = `\\s+[\\w:.-]+\\s*=\\s*(?:"(?:[^"<&]|${ENTITY})*"|'(?:[^'<&]|${ENTITY})*')`;
/** What XML is made of: a comment or instruction, a tag, or text. */
const TOKEN = new RegExp(
  `<!--[^]*?-->|<\\?[^]*?\\?>|<(/?)([\\w:.-]+)(?:${ATTRIBUTE})*\\s*(/?)>|(?:[^<&]|${ENTITY})+`,
  'y',
);

/** Where XML is broken first; undefined for XML that is well-formed. */
function brokenAt(xml) {
  const open = [];
  if (!xml.trim()) return 'there is nothing in it';
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const [token, isEnd, name, isEmpty] = TOKEN.exec(xml) ?? [];
    const isStray = !open.length && (isEnd || (!name && !/^(?:<|\s*$)/.test(token)));
    if (!token || isStray || (isEnd && open.pop() !== name))
      return `line ${xml.slice(0, at).split('\n').length}, at ${xml.slice(at).split('\n')[0].slice(0, 60)}`;
    if (name && !isEnd && !isEmpty) open.push(name);
    at += token.length;
  }
  return open.length ? `<${open.at(-1)}> is never closed` : undefined;
}

function parse(xml) {
  const broken = brokenAt(xml);
  if (broken) throw new Error(broken);
  const errorHandler = (_, message) => {
    throw new Error(message.replace(/\s+/g, ' '));
  };
  return new DOMParser({ errorHandler, locator: {} }).parseFromString(xml, 'text/xml');
}

const all = (node, tag) => Array.from(node.getElementsByTagName(tag));

const isTextNode = ({ nodeType }) => nodeType === 3;
const isPlaceholder = (node) =>
  node.nodeName === 'x' && /^\d+$/.test(node.getAttribute('id')) && node.getAttribute('equiv-text');

/** `<source>` or `<target>` as the contents of a message: text, and placeholders. */
const contentsOf = (node) =>
  Array.from(node.childNodes, (child) =>
    isTextNode(child)
      ? child.data
      : { untranslatable: child.getAttribute('equiv-text'), index: Number(child.getAttribute('id')) },
  );

/** Contents are text and placeholders, in the shape of lit-localize. */
export const isText = (part) => typeof part === 'string';

/** A formatter breaks long templates; a page shows that as a space. @param placeholder what to write for one */
export const written = (contents, placeholder) =>
  contents
    .map((part) => (isText(part) ? part : placeholder(part)))
    .join('')
    .replace(/\s*\n\s*/g, ' ');

/** A sentence with its placeholders as numbers: what a translator reads, whatever the code calls them. */
export const readable = (contents) => written(contents, ({ index }) => `{${index}}`);

const isBlank = (contents) => contents.every((part) => isText(part) && !part.trim());

/**
 * What a file of translations holds.
 * @returns `units`: for each id the Dutch that was translated (`source`), and the translation (`target`) unless there
 *   is none yet; `faults`: what is broken in the file, a line each. With any, the units are not to be relied on.
 */
export function readXliff(xml, locale) {
  const units = new Map();
  const faults = [];
  let document;
  try {
    document = parse(xml);
  } catch ({ message }) {
    return { units, faults: [`is not well-formed XML: ${message}`] };
  }
  const languages = all(document, 'file').map((file) => file.getAttribute('target-language'));
  if (languages.join() !== locale) faults.push(`is said to be in "${languages.join()}" (target-language)`);
  for (const unit of all(document, 'trans-unit')) {
    const id = unit.getAttribute('id');
    const sources = all(unit, 'source');
    const targets = all(unit, 'target');
    const pieces = [...sources, ...targets];
    if (!id) faults.push('has a <trans-unit> without an id');
    else if (units.has(id)) faults.push(`${id} stands there twice`);
    else if (sources.length !== 1) faults.push(`${id} has no <source>, or more than one`);
    else if (targets.length > 1) faults.push(`${id} has more than one <target>`);
    else if (
      !pieces.every((one) =>
        Array.from(one.childNodes).every((node) => isTextNode(node) || isPlaceholder(node)),
      )
    )
      faults.push(`${id} holds something else than text and <x id="…" equiv-text="…"/>`);
    const [source = [], target = []] = pieces.map(contentsOf);
    units.set(id, {
      source,
      target: isBlank(target) ? undefined : target,
      note: unit.getElementsByTagName('note').item(0)?.textContent,
    });
  }
  return { units, faults };
}
