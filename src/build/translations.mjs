/**
 * The sentences and their translations. @lit/localize-tools extracts the one and builds the other; what it lets
 * through is checked here: a sentence without a translation, one whose Dutch has changed since, a translation that has
 * lost something (translation-faults.mjs), and code that is not what the translations say.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { faultsBetween } from './translation-faults.mjs';
import { readXliff, readable } from './xliff.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The tool, set up by lit-localize.json. */
export function localizer(root = ROOT) {
  const config = JSON.parse(readFileSync(resolve(root, 'lit-localize.json'), 'utf8'));
  return new RuntimeLitLocalizer({ ...config, baseDir: root, resolve: (path) => resolve(root, path) });
}

export const { targetLocales } = localizer().config;

export const fileOf = ({ config }, locale) => config.resolve(`${config.interchange.xliffDir}/${locale}.xlf`);

/** What stands in the file of a language, which may not be there yet: see `readXliff`. */
export function readUnits(tool, locale) {
  const path = fileOf(tool, locale);
  return existsSync(path)
    ? readXliff(readFileSync(path, 'utf8'), locale)
    : { units: new Map(), faults: [], isNew: true };
}

/**
 * What is wrong with a language, a line each.
 * @param messages those of the sources: `name`, `contents`
 * @param read what stands in its file: see `readXliff`
 */
export function faultsOf(messages, { units, faults, isNew }) {
  if (isNew) return ['has no file yet'];
  if (faults[0]) return faults;
  const known = new Set(messages.map(({ name }) => name));
  const gone = [...units.keys()].filter((id) => !known.has(id));
  return [
    ...gone.map((id) => `${id} is in no source any more`),
    ...messages.flatMap(({ name, contents }) => {
      const { source, target } = units.get(name) ?? {};
      if (source && readable(source) !== readable(contents))
        return [`${name} was translated from other Dutch: "${readable(source)}"`];
      if (!target) return [`${name} is not translated`];
      return [...faultsBetween(source, target)].map((fault) => `${name} ${fault}`);
    }),
  ];
}

/** What the tool could not read in the sources: such a sentence is missing from its messages. */
export const sourceFaults = (tool) =>
  tool.extractSourceMessages().errors.map(({ file, messageText }) => {
    const text = String(messageText.messageText ?? messageText);
    return file ? `${relative(tool.config.baseDir, file.fileName)}: ${text}` : text;
  });

/** Everything that is wrong with the sentences and their translations. */
export function translationFaults(tool = localizer()) {
  const { messages } = tool.extractSourceMessages();
  const faults = [
    ...sourceFaults(tool),
    ...tool.config.targetLocales.flatMap((locale) =>
      faultsOf(messages, readUnits(tool, locale)).map((fault) => `${locale}: ${fault}`),
    ),
  ];
  // The markup in the placeholders against that in the sources. It would say the rest once more, or stumble over it.
  return faults.length ? faults : tool.validateTranslations().errors;
}

/** Writes the code that the tool makes of the translations, in `folder` or where lit-localize.json says. */
export async function generate(tool, folder = tool.config.output.outputDir) {
  // Shares what the tool has read already.
  const copy = Object.create(tool);
  copy.config = { ...tool.config, output: { ...tool.config.output, outputDir: folder } };
  const { warn } = console;
  // Of each sentence without a translation, which `translationFaults` says already.
  console.warn = () => undefined;
  await copy.build().finally(() => (console.warn = warn));
}

/** Which generated files are not what the translations say: a page shows what is in them. */
export async function generatedFaults(tool) {
  const folder = mkdtempSync(join(tmpdir(), 'klachten-'));
  try {
    await generate(tool, folder);
    const there = tool.config.resolve(tool.config.output.outputDir);
    const names = new Set([there, folder].flatMap((one) => (existsSync(one) ? readdirSync(one) : [])));
    const textIn = (path) => existsSync(path) && readFileSync(path, 'utf8');
    return [...names]
      .filter((name) => textIn(join(there, name)) !== textIn(join(folder, name)))
      .map((name) => `${tool.config.output.outputDir}/${name} is not what npm run messages writes`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ends a build with anything wrong in a translation: a page would show a visitor something else than it says. */
export const checkingTranslations = (root) => ({
  name: 'check-translations',
  async buildStart() {
    const tool = localizer(root);
    const wrong = translationFaults(tool);
    const faults = wrong.length ? wrong : await generatedFaults(tool);
    if (faults.length) throw new Error(`npm run messages says what to do:\n${faults.join('\n')}`);
  },
});

export const checkTranslations = checkingTranslations();
