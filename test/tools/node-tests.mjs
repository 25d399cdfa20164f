#!/usr/bin/env node
/**
 * Runs every `.test.mjs` under test/ with Node's own test runner, in a foreign time zone like the browser tests.
 * (Node 20 takes files only; patterns came with Node 21.)
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TESTS = fileURLToPath(new URL('../', import.meta.url));

const files = readdirSync(TESTS, { recursive: true })
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join(TESTS, name));

const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Asia/Dubai' },
});
process.exitCode = status ?? 1;
