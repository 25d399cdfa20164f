/**
 * dist/ is committed, because a webmaster downloads it and nobody needs a toolchain. So nothing but this test stands
 * between the sources and an old script: it builds again into a folder elsewhere and compares byte for byte, both ways.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

const filesIn = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort();

const rebuild = (NODE_ENV) => {
  const OUT = mkdtempSync(join(tmpdir(), 'klachten-dist-'));
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, env: { ...process.env, OUT, NODE_ENV }, stdio: 'pipe' });
  return OUT;
};

const differences = (left, right) => {
  const [ours, theirs] = [filesIn(left), filesIn(right)];
  return [
    ...theirs.filter((file) => !ours.includes(file)).map((file) => `missing    ${file}`),
    ...ours.filter((file) => !theirs.includes(file)).map((file) => `left over  ${file}`),
    ...ours
      .filter((file) => theirs.includes(file))
      .filter((file) => !readFileSync(join(left, file)).equals(readFileSync(join(right, file))))
      .map((file) => `different  ${file}`),
  ];
};

let built;
before(() => (built = rebuild('')));
after(() => rmSync(built, { recursive: true, force: true }));

test('dist holds exactly what the sources build', () => {
  const found = differences(DIST, built);
  assert.deepEqual(found, [], `\nRun \`npm run build\` and commit dist:\n  ${found.join('\n  ')}\n`);
});

test('the build is the same on a machine with other settings', () => {
  const again = rebuild('test'); // would bundle Lit's development build if the configuration let it
  try {
    assert.deepEqual(differences(built, again), []);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});

test('the facts of a provider are published byte for byte', () => {
  const folder = join(ROOT, 'src/data/providers');
  const facts = filesIn(folder).filter((file) => file.endsWith('.json'));
  assert.ok(facts.length > 0);
  for (const file of facts)
    assert.ok(readFileSync(join(folder, file)).equals(readFileSync(join(DIST, 'providers', file))), file);
});

test('the script is plain ASCII, on any page in any character set the same', () => {
  const strange = readFileSync(join(DIST, 'klachten-procedure.js'), 'latin1').match(/[^\n\x20-\x7e]/g);
  assert.equal(strange, null);
});

test('the script names its licence, and the full texts lie beside it', () => {
  const script = readFileSync(join(DIST, 'klachten-procedure.js'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  assert.ok(
    script.startsWith(`/*! klachten-procedure ${version} | MIT | includes Lit (BSD-3-Clause`),
    script.slice(0, 120),
  );
  const texts = readFileSync(join(DIST, 'LICENSES.txt'), 'utf8');
  for (const name of ['lit-html', '@lit/reactive-element', '@lit/localize'])
    assert.match(texts, new RegExp(`^${name} \\d`, 'm'));
  assert.match(texts, /Copyright \(c\) 20\d\d Google LLC/);
});

test('the script keeps no text of the development build and no trace of this machine', () => {
  const script = readFileSync(join(DIST, 'klachten-procedure.js'), 'utf8');
  for (const trace of ['Lit is in dev mode', 'sourceMappingURL', 'node_modules', ROOT])
    assert.ok(!script.includes(trace), trace);
});
