/** The command line as it is used: built into one file, run by Node in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

/** A folder of the test's own, where the commands are run. */
const FOLDER = mkdtempSync(join(tmpdir(), 'klachten-cli-'));
const PROGRAM = join(FOLDER, 'cli.mjs');
after(() => rmSync(FOLDER, { recursive: true, force: true }));

export const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

await build({
  entryPoints: [join(ROOT, 'src/cli/main.ts')],
  outfile: PROGRAM,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  define: { VERSION: JSON.stringify(version) },
});

/** The path of a bundled file of facts. */
export const bundled = (id) => join(ROOT, `src/data/providers/${id}.json`);

export const factsOf = (id) => JSON.parse(readFileSync(bundled(id), 'utf8'));

/** Writes a file into the folder; what is no text is written as JSON. */
export function write(name, content) {
  const isText = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(join(FOLDER, name), isText ? content : JSON.stringify(content));
  return name;
}

/** Runs `klachten-procedure …`; `input` goes to its standard input. */
export function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: FOLDER,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr, lines: stdout.trimEnd().split('\n') };
}

/** The same for a reader that stops after the first lines, as `head` does. */
export function runAndStopReading(args) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: FOLDER });
  let err = '';
  child.stdout.once('data', () => child.stdout.destroy());
  child.stderr.on('data', (data) => (err += data));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, err }));
  });
}

/** Lines of faults, without what every one starts with. */
export const faultsIn = ({ lines }) =>
  lines.filter((line) => line.startsWith('[klachten] ')).map((line) => line.replace('[klachten] ', ''));

/** The numbered questions of the letter. */
export const questionsIn = ({ lines }) =>
  lines.filter((line) => /^\d+\. /.test(line)).map((line) => line.replace(/^\d+\. /, ''));
