/**
 * The sentences and their translations. @lit/localize-tools extracts the one and builds the other; what it lets
 * through is checked here: a sentence without a translation, one whose Dutch has changed since, and what a translator
 * may not lose on the way.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser } from '@xmldom/xmldom';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Words that stay as they are wherever the Dutch has them: names of laws, a key, a product. */
const KEPT = ['Algemene termijnenwet', 'Staatsblad', 'Wkkgz', 'WhatsApp', 'Shift'];

/** What somebody is by law is said in Dutch wherever it is a name or is explained: so people will hear it. */
const ROLES =
  /^(?:role|explain)\.(klachtenfunctionaris|vertrouwenspersoon|klachtencommissie|geschillencommissie)$/;

/** Turns what follows, or cannot be seen: a number could read as another one. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The tool, set up by lit-localize.json. */
export function localizer(root = ROOT) {
  const config = JSON.parse(readFileSync(resolve(root, 'lit-localize.json'), 'utf8'));
  return new RuntimeLitLocalizer({ ...config, baseDir: root, resolve: (path) => resolve(root, path) });
}

export const { targetLocales } = JSON.parse(readFileSync(resolve(ROOT, 'lit-localize.json'), 'utf8'));

export const fileOf = ({ config }, locale) => config.resolve(`${config.interchange.xliffDir}/${locale}.xlf`);

// A formatter breaks long templates; a page shows that as a space.
const inOneLine = (text) => text.replace(/\s*\n\s*/g, ' ');

/** A sentence with its placeholders as numbers: what a translator reads, whatever the code calls them. */
export const readable = (contents) =>
  inOneLine(contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''));

/** A piece of XLIFF, `<source>` or `<target>`, in the same form. */
const readableNode = (node) =>
  inOneLine(
    Array.from(node.childNodes)
      .map((child) => (child.nodeType === 3 ? child.data : `{${child.getAttribute('id')}}`))
      .join(''),
  );

/** What a file of translations holds: for each id the Dutch that was translated, and the translation. */
export function unitsOf(xliff) {
  const document = new DOMParser().parseFromString(xliff, 'text/xml');
  return new Map(
    Array.from(document.getElementsByTagName('trans-unit')).map((unit) => {
      const source = unit.getElementsByTagName('source').item(0);
      const target = unit.getElementsByTagName('target').item(0);
      const note = unit.getElementsByTagName('note').item(0);
      return [
        unit.getAttribute('id'),
        {
          source: source ? readableNode(source) : '',
          target: target ? readableNode(target) : undefined,
          note: note?.textContent,
        },
      ];
    }),
  );
}

const count = (text, pattern) =>
  [...text.matchAll(pattern)]
    .map(([found]) => found)
    .sort()
    .join(' ');

/** What is wrong with one translation, a line each. */
function* faultsIn(id, source, target) {
  if (!target.trim()) return yield 'is not translated';
  if (count(source, /\{\d+\}/g) !== count(target, /\{\d+\}/g)) yield 'has lost or doubled a placeholder';
  const text = target.replace(/\{\d+\}/g, '');
  if (/[&<>]/.test(text)) yield 'holds & or < or >, which a page would show as it is';
  if (UNSEEN.test(text)) yield 'holds a sign that cannot be seen';
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) yield 'has digits of another script';
  const numbers = /(?<![{\d])\d{2,}(?![}\d])/g;
  if (count(source, numbers) !== count(target, numbers)) yield 'has other numbers than the Dutch';
  const ends = (one) => [/^\s/.test(one), /\s$/.test(one)].join();
  if (ends(source) !== ends(target)) yield 'begins or ends with other white space';
  const kept = [...KEPT.filter((word) => source.includes(word)), ...(ROLES.exec(id)?.slice(1) ?? [])];
  for (const word of kept) if (!target.toLowerCase().includes(word.toLowerCase())) yield `has lost "${word}"`;
}

/**
 * What is wrong with a language, a line each.
 * @param messages those of the sources: `name`, `contents`
 * @param xliff what stands in its file
 */
export function faultsOf(locale, messages, xliff) {
  const units = unitsOf(xliff);
  const known = new Set(messages.map(({ name }) => name));
  const faults = [...units.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `${id} is in no source any more`);
  for (const { name, contents } of messages) {
    const { source, target } = units.get(name) ?? {};
    if (target === undefined) faults.push(`${name} is not translated`);
    else if (source !== readable(contents))
      faults.push(`${name} was translated from other Dutch: "${source}"`);
    else for (const fault of faultsIn(name, source, target)) faults.push(`${name} ${fault}`);
  }
  return faults.map((fault) => `${locale}: ${fault}`);
}

/** Everything that is wrong with the sentences and their translations. */
export function translationFaults(tool = localizer()) {
  const { messages, errors } = tool.extractSourceMessages();
  return [
    ...errors.map(({ messageText }) => String(messageText.messageText ?? messageText)),
    ...tool.config.targetLocales.flatMap((locale) => {
      try {
        return faultsOf(locale, messages, readFileSync(fileOf(tool, locale), 'utf8'));
      } catch (error) {
        return [`${locale}: ${error.message}`];
      }
    }),
    ...tool.validateTranslations().errors,
  ];
}

/** Ends a build with anything wrong in a translation: a page would show a visitor something else than it says. */
export const checkTranslations = {
  name: 'check-translations',
  buildStart() {
    const faults = translationFaults();
    if (faults[0]) throw new Error(`npm run messages says what to do:\n${faults.join('\n')}`);
  },
};
