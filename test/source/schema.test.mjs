import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SCHEMA, schemaText } from '../tools/schema.mjs';

test('the schema says what the types say', async () => {
  assert.equal(
    readFileSync(SCHEMA, 'utf8'),
    await schemaText(),
    'run `npm run schema` and look at what changed',
  );
});
