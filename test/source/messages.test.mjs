/** The sentences as they stand in the sources, in Dutch. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsBetween } from '../../src/build/translation-faults.mjs';
import { localizer, sourceFaults, targetLocales } from '../../src/build/translations.mjs';
import { readable } from '../../src/build/xliff.mjs';
import { readSources } from './sources.mjs';

/** View and meaning: `hours.open-until`. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;

const tool = localizer();
const { messages } = tool.extractSourceMessages();

test('every sentence can be read from the sources, and an id stands for one sentence', () => {
  assert.deepEqual(sourceFaults(tool), []);
  assert.ok(messages.length > 200, `${messages.length} sentences`);
});

test('every sentence has an id that says where it stands and what it means', () => {
  const unnamed = messages.filter(({ name }) => !ID.test(name));
  assert.deepEqual(
    unnamed.map(({ name, contents }) => `${name}: ${readable(contents)}`),
    [],
  );
});

test('no sentence holds what no translation may hold', () => {
  const faults = messages.flatMap(({ name, contents }) =>
    [...faultsBetween(contents, contents)].map((fault) => `${name} ${fault}`),
  );
  assert.deepEqual(
    faults.filter((fault) => !/ is Dutch still: /.test(fault)),
    [],
  );
});

test('the languages that are translated are those that an element speaks', () => {
  const { text } = readSources().find(({ path }) => path === 'i18n/languages.ts');
  const [, languages] = /LANGUAGES = \{(.*?)\}/s.exec(text);
  const spoken = [...languages.matchAll(/(\w+):/g)].map(([, locale]) => locale);
  assert.deepEqual(spoken.toSorted(), [tool.config.sourceLocale, ...targetLocales].toSorted());
});
