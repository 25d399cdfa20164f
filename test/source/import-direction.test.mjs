/**
 * data → model → view → element → index and define: what comes later may import what comes earlier, never the
 * other way round.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { SRC, importsOf, readSources } from './sources.mjs';

/** `entry` are the files that lie in src itself: index, define and the script tag. */
const ROOMS = {
  data: [],
  model: ['model', 'data'],
  i18n: ['i18n', 'model'],
  // A view that imported facts would no longer be a function of the model it is given.
  view: ['view', 'i18n', 'model'],
  element: ['element', 'view', 'i18n', 'model', 'data'],
  page: ['page', 'view', 'i18n', 'model', 'data'],
  entry: ['entry', 'element', 'view', 'i18n', 'model', 'data'],
  cli: ['cli', 'page', 'entry', 'element', 'view', 'i18n', 'model', 'data'],
};

const sources = readSources();

function roomOf(path) {
  return path.includes('/') ? path.split('/')[0] : 'entry';
}

function targetOf(path, name) {
  return posix.normalize(posix.join(dirname(path), name));
}

/** A line for every import for which `isFault(room, import)` holds. */
function faults(isFault) {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => isFault(source.path, imported))
      .map(({ name }) => `src/${source.path} imports ${name}`),
  );
}

test('every folder in src has its place in the direction', () => {
  const unknown = sources.map(({ path }) => roomOf(path)).filter((room) => !(room in ROOMS));
  assert.deepEqual([...new Set(unknown)], []);
});

test('the data hold no code', () => {
  const files = readdirSync(join(SRC, 'data'), { recursive: true, withFileTypes: true });
  const others = files.filter((entry) => entry.isFile() && !entry.name.endsWith('.json'));
  assert.deepEqual(
    others.map(({ name }) => name),
    [],
  );
});

test('imports point from what the visitor sees to the facts, never back', () => {
  const pointsBack = (path, { name }) =>
    name.startsWith('.') && !ROOMS[roomOf(path)]?.includes(roomOf(targetOf(path, name)));
  assert.deepEqual(faults(pointsBack), []);
});

test('the model runs no code of a package', () => {
  const isPackage = (path, { name, onlyTypes }) =>
    roomOf(path) === 'model' && !name.startsWith('.') && !onlyTypes;
  assert.deepEqual(faults(isPackage), []);
});

test('only the command line knows Node', () => {
  const isNode = (path, { name }) => roomOf(path) !== 'cli' && name.startsWith('node:');
  assert.deepEqual(faults(isNode), []);
});
