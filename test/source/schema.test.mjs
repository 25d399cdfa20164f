import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatFiles } from '../tools/schema.mjs';

test('schema and reader say what the types say', async () => {
  for (const { path, text } of await formatFiles())
    assert.equal(readFileSync(path, 'utf8'), text, 'run `npm run schema` and look at what changed');
});
