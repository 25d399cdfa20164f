/** What is left of a snippet after an editor or a filter, as the guide promises it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { findBrowsers } from '../tools/browsers.mjs';
import { measure } from './measure.mjs';
import { GUIDE, guideWith, isLoss } from './table.mjs';

const skip = !findBrowsers().chromium && !process.env.CI && 'no Chromium here';
const rows = [];

/** The cells of which something is so, as "editor, case: what". */
const cellsWhere = (isSo) =>
  rows.flatMap(({ name, cells }) =>
    Object.entries(cells)
      .filter(([key, cell]) => isSo(cell, key))
      .map(
        ([key, { outcome, bare, content }]) =>
          `${name}, ${key}: ${outcome}, without script ${bare}\n${content}`,
      ),
  );

before(async () => void (skip || rows.push(...(await measure()))), { timeout: 180_000 });

test('no editor and no filter takes a snippet away without a trace', { skip }, () => {
  assert.deepEqual(
    cellsWhere(({ outcome }) => isLoss(outcome)),
    [],
  );
});

test('where the script does not load, the link and the number are still there', { skip }, () => {
  const left = ['link', 'link-and-more', 'frame', 'sealed-frame', 'code'];
  assert.deepEqual(
    cellsWhere(({ bare }) => !left.includes(bare)),
    [],
  );
});

test('a link made with the button for links becomes the procedure in every editor', { skip }, () => {
  assert.deepEqual(
    cellsWhere(({ outcome }, key) => key === 'button' && outcome !== 'procedure'),
    [],
  );
});

test('a sentence with a link in it stays as it was written, with the procedure below it', { skip }, () => {
  assert.deepEqual(
    cellsWhere(({ outcome }, key) => /sentence$/.test(key) && !['procedure-below', 'code'].includes(outcome)),
    [],
  );
});

test('the guide shows what was measured (node test/pipelines/table.mjs writes it)', { skip }, async () => {
  assert.ok(existsSync(GUIDE), 'INSTALLEREN.md is not there');
  assert.equal(readFileSync(GUIDE, 'utf8'), await guideWith(rows));
});
