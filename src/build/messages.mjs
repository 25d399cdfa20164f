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
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sortProgramMessages } from '@lit/localize-tools/lib/messages.js';
import { fileOf, localizer, readable, translationFaults, unitsOf } from './translations.mjs';

/** A translation with the placeholders as the source has them now: the code behind them may have another name. */
const refreshed = ({ name, contents }, source) => {
  const placeholders = source.contents.filter((part) => typeof part !== 'string');
  return {
    name,
    contents: contents.map((part) =>
      typeof part === 'string' ? part : (placeholders.find(({ index }) => index === part.index) ?? part),
    ),
  };
};

function updated(tool, locale, messages) {
  const path = fileOf(tool, locale);
  const units = existsSync(path) ? unitsOf(readFileSync(path, 'utf8')) : new Map();
  const { translations } = tool.readTranslationsSync();
  const translated = new Map((translations.get(locale) ?? []).map((one) => [one.name, one]));
  const isStale = ({ name, contents }) => units.get(name)?.source !== readable(contents);
  const withNotes = messages.map((message) => {
    const { source, target, note } = units.get(message.name) ?? {};
    const was = target && isStale(message) ? `Was “${source}”: “${target}”` : !target && note;
    return { ...message, ...(was && { desc: was }) };
  });
  const valid = messages
    .filter((one) => translated.has(one.name) && !isStale(one))
    .map((one) => refreshed(translated.get(one.name), one));
  return { path, text: `${tool.formatter.encodeLocale(withNotes, locale, valid).trimEnd()}\n` };
}

async function main() {
  const tool = localizer();
  const { messages } = tool.extractSourceMessages();
  // By what their ids say, so that a translator finds together what belongs together.
  const sorted = sortProgramMessages([...messages]).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  for (const locale of tool.config.targetLocales) {
    const { path, text } = updated(tool, locale, sorted);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const fresh = localizer();
  const faults = translationFaults(fresh);
  for (const fault of faults) console.error(fault);
  console.log(`${messages.length} sentences; ${faults.length} to translate or to mend`);
  // Also with some to translate: they are in Dutch until then, and a build refuses them.
  if (fresh.validateTranslations().errors.length) return 1;
  // It warns of what stands above already.
  console.warn = () => undefined;
  await fresh.build();
  return faults.length ? 1 : 0;
}

process.exitCode = await main();
