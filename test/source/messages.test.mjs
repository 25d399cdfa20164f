import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CATALOGUE, catalogueOf, extractMessages } from '../tools/messages.mjs';

/** View and meaning: `hours.open-until`. */
const ID = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

const { messages, faults } = extractMessages();

test('every message can be read from the source, and an id stands for one sentence', () => {
  assert.deepEqual(faults, []);
});

test('every message has an id that says where it stands and what it means', () => {
  const unnamed = messages.filter(({ id }) => !ID.test(id));
  assert.deepEqual(unnamed, []);
});

test('the catalogue says what the sources say (after a change: npm run messages)', () => {
  assert.equal(readFileSync(CATALOGUE, 'utf8'), catalogueOf(messages));
});
