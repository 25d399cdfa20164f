/** `klachten-procedure page …`: what it writes, what it says, and what it refuses. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bundled, factsOf, faultsIn, run, write } from '../cli/command.mjs';
import { LOCALES } from '../tools/languages.mjs';

const folders = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'klachten-out-'));
  folders.push(folder);
  return folder;
};
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const LICHTPUNT = ['lichtpunt/', 'lichtpunt/wkkgz/'].flatMap((folder) =>
  LOCALES.map((locale) => `${folder}${locale === 'nl' ? '' : `${locale}/`}index.html`),
);
const under = (folder, paths) => paths.map((path) => join(folder, 'klachtenprocedure', path));
const isEmpty = (folder) => readdirSync(folder).length === 0;

test('it names every page it wrote, a line each', () => {
  const out = newFolder();
  const { code, err, lines } = run(['page', bundled('lichtpunt'), '--out', out]);
  assert.deepEqual([code, err, lines], [0, '', under(out, LICHTPUNT)]);
  for (const path of lines)
    assert.match(readFileSync(path, 'utf8'), /<h1[^>]*>[^<]*<bdi[^>]*>Lichtpunt<\/bdi>/);
});

test('without --out the folder is put where you are', () => {
  const { code, lines } = run(['page', bundled('lichtpunt')]);
  assert.deepEqual([code, lines], [0, under('', LICHTPUNT)]);
});

test('a provider that is in the script goes by its name, and gives the same pages as its file', () => {
  const [byName, byFile] = [newFolder(), newFolder()];
  assert.equal(run(['page', '--provider', 'lichtpunt', '--out', byName]).code, 0);
  assert.equal(run(['page', bundled('lichtpunt'), '--out', byFile]).code, 0);
  const [one, other] = [byName, byFile].map((out) => readFileSync(under(out, LICHTPUNT)[0], 'utf8'));
  assert.equal(one, other);
});

test('facts may come from standard input, and several files at once', () => {
  const out = newFolder();
  const facts = { ...factsOf('lichtpunt'), id: 'van-elders' };
  const { code, lines } = run(['page', '-', bundled('zorgkracht-12'), '--out', out], JSON.stringify(facts));
  assert.equal(code, 0);
  assert.deepEqual(
    lines.map((line) => line.replace(`${join(out, 'klachtenprocedure')}/`, '').split('/')[0]),
    [...Array(16).fill('van-elders'), ...Array(24).fill('zorgkracht-12')],
  );
});

test('pages that are there already are made anew', () => {
  const out = newFolder();
  const [path] = run(['page', bundled('lichtpunt'), '--out', out]).lines;
  const first = readFileSync(path, 'utf8');
  writeFileSync(path, 'oud');
  run(['page', bundled('lichtpunt'), '--out', out]);
  assert.equal(readFileSync(path, 'utf8'), first);
});

for (const language of ['nl', 'en'])
  test(`a file with faults is refused with what check says of it, and nothing is written (${language})`, () => {
    const { regimes, ...facts } = factsOf('lichtpunt');
    const wrong = write('fout.json', {
      ...facts,
      id: 'fout',
      complainants: 'iedereen',
      kleur: 'rood',
      regimes,
    });
    const out = newFolder();
    const asked = ['--language', language];
    const made = run(['page', bundled('zorgkracht-12'), wrong, '--out', out, ...asked]);
    const checked = run(['check', wrong, ...asked]);
    assert.equal(faultsIn(checked).length, 2);
    const said = made.err.trimEnd().split('\n');
    assert.match(said[0], /^fout\.json: 2 (fouten|faults)$/);
    // Check goes on with what is open, as a letter.
    assert.deepEqual(said.slice(1, -1), checked.lines.slice(1, 3));
    assert.match(said.at(-1), /^(Er is niets gemaakt|Nothing was made)\. /);
    assert.deepEqual([made.code, made.out], [1, '']);
    assert.ok(isEmpty(out));
  });

test('what is no JSON, no provider or not there is refused as check does it', () => {
  const out = newFolder();
  for (const name of [write('kapot.json', '{"id": '), write('leeg.json', {}), 'nergens.json']) {
    const made = run(['page', name, '--out', out]);
    const said = made.err.trimEnd().split('\n');
    assert.equal(made.code, 1);
    assert.ok(faultsIn({ lines: said }).length > 0, name);
    assert.deepEqual(said.slice(0, -1), run(['check', name]).lines, name);
  }
  assert.ok(isEmpty(out));
});

test('two files for one provider are refused: the second would write over the first', () => {
  const out = newFolder();
  const twice = run(['page', bundled('lichtpunt'), '--provider', 'lichtpunt', '--out', out]);
  assert.equal(twice.code, 1);
  assert.match(twice.err, /een ander bestand heeft hetzelfde id: lichtpunt\.\nEr is niets gemaakt\./);
  const english = run(['page', bundled('lichtpunt'), bundled('lichtpunt'), '--language', 'en', '--out', out]);
  assert.match(english.err, /another file has the same id: lichtpunt\.\nNothing was made\./);
  assert.ok(isEmpty(out));
});

test('a folder that cannot be written to is told in a line', () => {
  const file = write('bestand', 'geen map');
  const { code, out, err } = run(['page', bundled('lichtpunt'), '--out', file]);
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^bestand\/klachtenprocedure\/lichtpunt\/index\.html kon niet worden geschreven: .+\n$/);
});

test('a mistake in the command writes nothing', () => {
  const out = newFolder();
  for (const [args, said] of [
    [['page'], 'Noem een of meer bestanden, of een aanbieder met --provider.'],
    [['page', '--language', 'en'], 'Name one or more files, or a provider by --provider.'],
    [
      ['page', '--provider', 'lichtpnt'],
      '[klachten] value-unknown: --provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12',
    ],
    [['page', 'a.json', '--out'], 'Achter --out hoort een waarde: --out=…'],
    [['page', 'a.json', '--name', 'x'], 'Deze optie is er niet: --name'],
    [['check', 'a.json', '--out', 'x'], 'Deze optie is er niet: --out'],
    [['page', '-', '-'], 'De standaardinvoer (-) kan maar één keer gelezen worden.'],
  ]) {
    const { code, err } = run([...args, ...(said.includes('--out') ? [] : ['--out', out])]);
    assert.deepEqual([code, err.split('\n')[0]], [2, said]);
  }
  assert.ok(isEmpty(out));
});

test('--help names the command and its options', () => {
  for (const language of ['nl', 'en'])
    for (const word of ['page', '--out', '--provider'])
      assert.ok(run(['--help', '--language', language]).out.includes(word), word);
});

test('dist holds the command line whole: it works alone in a folder', () => {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  assert.ok(existsSync(cli));
  const imports = [...readFileSync(cli, 'utf8').matchAll(/^import\b[^'"]*["']([^'"]+)["']/gm)].map(
    ([, name]) => name,
  );
  assert.ok(imports.length > 0);
  assert.deepEqual(
    imports.filter((name) => !isBuiltin(name)),
    [],
  );
});
