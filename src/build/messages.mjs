#!/usr/bin/env node
/**
 * Brings the translations up to date with the sentences in src, as `npm run messages`:
 *
 * - `src/i18n/xliff/<language>.xlf`, for translators: every sentence with its Dutch. Where the Dutch has changed the
 *   translation is taken out, and stands in a note beside it: who translated did not mean these words.
 * - `src/i18n/generated/<language>.ts`, for the code, as lit-localize builds it.
 *
 * It says what there is left to translate.
 */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, generate, localizer, readUnits, sourceFaults, translationFaults } from './translations.mjs';
import { isText, readable } from './xliff.mjs';

/** As many are named one by one. */
const FEW = 20;

/** A translation with the placeholders as the source has them now: the code behind them may have another name. */
const refreshed = (target, { contents }) => {
  const now = new Map(contents.filter((part) => !isText(part)).map((part) => [part.index, part]));
  return target.map((part) => now.get(part.index) ?? part);
};

/** What is to stand in the file of a language. @param units what stands there now */
function updated(tool, locale, messages, units) {
  const notes = new Map();
  const translations = [];
  for (const message of messages) {
    const { name, contents } = message;
    const { source, target, note } = units.get(name) ?? {};
    const isStale = target && readable(source) !== readable(contents);
    if (isStale) notes.set(name, `Was “${readable(source)}”: “${readable(target)}”`);
    else if (target) translations.push({ name, contents: refreshed(target, message) });
    else if (note) notes.set(name, note);
  }
  const noted = messages.map((message) => ({ ...message, desc: notes.get(message.name) ?? message.desc }));
  return `${tool.formatter.encodeLocale(noted, locale, translations).trimEnd()}\n`;
}

/** A sentence that is still to be translated is no fault worth a line of its own where there are many. */
const inShort = (faults) => {
  const untranslated = faults.filter((fault) => fault.endsWith(' is not translated'));
  if (untranslated.length <= FEW) return faults;
  const locales = [...new Set(untranslated.map((fault) => fault.split(':')[0]))];
  return [
    ...faults.filter((fault) => !untranslated.includes(fault)),
    ...locales.map(
      (locale) =>
        `${locale}: ${untranslated.filter((fault) => fault.startsWith(locale)).length} not translated yet`,
    ),
  ];
};

/**
 * @param root the folder that lit-localize.json stands in; absent: this project's
 * @param say gets a line at a time
 * @returns the number of faults that are left
 */
export async function updateMessages(root, say = console.log) {
  const tool = localizer(root);
  const { messages } = tool.extractSourceMessages();
  // By what their ids say, so that a translator finds together what belongs together.
  const sorted = messages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const files = tool.config.targetLocales.map((locale) => ({ locale, ...readUnits(tool, locale) }));

  // What cannot be read would be missing from what is written, and with it its translations.
  const unread = [
    ...sourceFaults(tool),
    ...files.flatMap(({ locale, faults }) => faults.map((fault) => `${locale}: ${fault}`)),
  ];
  for (const fault of unread) say(fault);
  if (unread[0]) say('Nothing is written');
  if (unread[0]) return unread.length;

  const gone = files.flatMap(({ units }) => [...units.keys()]);
  for (const id of new Set(gone))
    if (!messages.some(({ name }) => name === id)) say(`${id} is in no source any more: taken out`);
  for (const { locale, units } of files) {
    const path = fileOf(tool, locale);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, updated(tool, locale, sorted, units));
  }
  // Also with some to translate: they are in Dutch until then, and a build refuses them.
  const faults = translationFaults(tool);
  for (const fault of inShort(faults)) say(fault);
  say(`${messages.length} sentences; ${faults.length} to translate or to mend`);
  if (!tool.validateTranslations().errors.length) await generate(tool);
  return faults.length;
}

const [, script] = process.argv;
if (script && realpathSync(script) === fileURLToPath(import.meta.url))
  process.exitCode = (await updateMessages()) ? 1 : 0;
