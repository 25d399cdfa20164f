/** The table of opening hours for visitors elsewhere: a process has one time zone, so each gets a process. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { CASES, saidOf } from './test/model/opening.table.ts';
      const wrong = CASES.filter((one) => saidOf(one) !== one.says);
      const noon = new Date('2026-07-01T12:00Z').getHours();
      console.log(JSON.stringify({ noon, count: CASES.length, wrong: wrong.map((one) => [one, saidOf(one)]) }));`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
});

for (const [zone, noon] of [
  ['Asia/Dubai', 16],
  ['Pacific/Honolulu', 2],
  ['Pacific/Kiritimati', 2],
  ['Europe/Amsterdam', 14],
  ['America/Sao_Paulo', 9],
])
  test(`a visitor in ${zone} is told what Amsterdam's clock says`, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
      input: outputFiles[0].text,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    assert.equal(stderr, '');
    const { count, ...told } = JSON.parse(stdout);
    assert.ok(count > 150, `${count} cases`);
    assert.deepEqual(told, { noon, wrong: [] });
  });
