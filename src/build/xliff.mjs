/**
 * Reads a file of translations (XLIFF 1.2) strictly: what is broken in it is said, never guessed at. @xmldom/xmldom
 * mends a lot in silence (a lone `&`, a closing tag too many, text after the end), and so would lose a translation.
 */
import { DOMParser } from '@xmldom/xmldom';
import { SaxesParser } from 'saxes';

/** Where XML is broken first, and how; undefined for XML that is well-formed. */
function brokenAt(xml) {
  let broken;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => (broken ??= message));
  parser.write(xml).close();
  return broken;
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

const isPlain = (node) => Array.from(node.childNodes).every((one) => isTextNode(one) || isPlaceholder(one));

/** What is broken in a unit; undefined for one that is whole. */
function faultOf(id, sources, targets, units) {
  if (!id) return 'has a <trans-unit> without an id';
  if (units.has(id)) return `${id} stands there twice`;
  if (sources.length !== 1) return `${id} has no <source>, or more than one`;
  if (targets.length > 1) return `${id} has more than one <target>`;
  if (![...sources, ...targets].every(isPlain))
    return `${id} holds something else than text and <x id="…" equiv-text="…"/>`;
  return undefined;
}

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
    const [sources, targets, [note]] = ['source', 'target', 'note'].map((tag) => all(unit, tag));
    const fault = faultOf(id, sources, targets, units);
    if (fault) faults.push(fault);
    else {
      const [source, target = []] = [...sources, ...targets].map(contentsOf);
      units.set(id, { source, target: isBlank(target) ? undefined : target, note: note?.textContent });
    }
  }
  return { units, faults };
}
