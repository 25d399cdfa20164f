/** Promises about the sources that no linter knows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSources, templatesOf } from './sources.mjs';

const LONGEST_FILE = 220;

const sources = readSources();

function pathsOf(found) {
  return found.map(({ path }) => `src/${path}`);
}

test('only the link view writes the address of a link', () => {
  const writers = sources.filter((source) => templatesOf(source).some((text) => /\bhref\s*=/i.test(text)));
  const others = writers.filter(({ path }) => path !== 'view/link-view.ts');
  assert.deepEqual(pathsOf(others), []);
});

test('no file that somebody wrote is longer than is read in one sitting', () => {
  const written = sources.filter(({ path }) => !path.startsWith('i18n/generated/'));
  const long = written.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE);
  assert.deepEqual(pathsOf(long), []);
});
