#!/usr/bin/env node
/**
 * The catalogue of sentences, src/i18n/messages.json: every message id with its Dutch text, as @lit/localize-tools
 * finds them in src. It is committed, so that a changed sentence shows in a review, where a translator needs it:
 * a translation with an id of its own stays valid for the tool when the Dutch text changes.
 *
 *     node test/tools/messages.mjs     writes the catalogue anew
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LitLocalizer } from '@lit/localize-tools/lib/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

export const CATALOGUE = fileURLToPath(new URL('../../src/i18n/messages.json', import.meta.url));

/** The messages (`id`, `text`) that stand in src, and what the tool has against them, a line a fault. */
export function extractMessages() {
  const localizer = new LitLocalizer();
  localizer.config = { tsConfig: TSCONFIG, resolve: (path) => path };
  const { messages, errors } = localizer.extractSourceMessages();
  return {
    messages: messages.map(({ name, contents }) => ({ id: name, text: contents.map(textOf).join('') })),
    faults: errors.map(describe),
  };
}

/** Sorted by code unit, not by a language's alphabet: the same on every machine. */
export function catalogueOf(messages) {
  const sorted = messages.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const entries = sorted.map(({ id, text }) => [id, text]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

function textOf(part) {
  return typeof part === 'string' ? part : part.untranslatable;
}

function describe({ file, start, messageText }) {
  const { line } = file.getLineAndCharacterOfPosition(start);
  const text = typeof messageText === 'string' ? messageText : messageText.messageText;
  return `${relative(ROOT, file.fileName)}:${line + 1} ${text}`;
}

function main() {
  const { messages, faults } = extractMessages();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  writeFileSync(CATALOGUE, catalogueOf(messages));
  console.log(`${messages.length} messages written to ${relative(ROOT, CATALOGUE)}`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
