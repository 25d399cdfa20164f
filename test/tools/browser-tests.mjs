#!/usr/bin/env node
/**
 * The browser tests, and once more, alone, those files that failed: three browsers on two cores now and then keep a
 * page waiting longer than a person would. What fails twice fails; what passes the second time is named in the last
 * lines, so that nobody takes it for a clean run. With arguments it is plain `wtr`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** More than this is no accident. */
const FEW = 6;

const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
const list = join(folder, 'failed.json');

const run = (more, env) =>
  spawnSync('npx', ['wtr', ...more], { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** @returns what failed; undefined where the run did not come to its end */
function failedFiles() {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return undefined;
  }
}

const asked = process.argv.slice(2);
let status = run(asked, { FAILED_FILES: list });
const failed = failedFiles();
rmSync(folder, { recursive: true });
if (status && !asked[0] && failed?.[0] && failed.length <= FEW) {
  console.log(`\n${failed.length} failed beside the others. Once more, each alone:`);
  const again = failed.filter(({ browser, file }) => run(['--files', file], { BROWSERS: browser }));
  status = again[0] ? 1 : 0;
  for (const one of failed)
    console.log(
      `${one.file} (${one.browser}): failed beside the others, ${again.includes(one) ? 'and alone' : 'passed alone'}`,
    );
}
process.exitCode = status;
