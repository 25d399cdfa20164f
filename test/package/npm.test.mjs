/**
 * The package as somebody gets it from npm: packed, linted, unpacked into an empty project, imported and type-checked.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const TOOLS = join(ROOT, 'node_modules/.bin');
const MODULES = ['index.js', 'define.js', 'elements.js'];

let project; // an empty project of somebody else, with the package in its node_modules
let tarball;
let files;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'klachten-npm-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const [{ filename, files: list }] = JSON.parse(packed);
  tarball = join(project, filename);
  files = list.map(({ path }) => path);

  const installed = join(project, 'node_modules/klachten-procedure');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  mkdirSync(join(project, 'node_modules/@lit'));
  for (const name of Object.keys(dependencies))
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
after(() => rmSync(project, { recursive: true, force: true }));

const run = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
};
const inNode = (code) => run(process.execPath, ['--input-type=module', '--eval', code]).trim();

test('publint finds nothing to say about the package', () => {
  run(join(TOOLS, 'publint'), ['run', tarball, '--strict']);
});

test('every entry has types that TypeScript finds', () => {
  run(join(TOOLS, 'attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
});

// Node has no custom elements of its own: Lit's build for node brings a stand-in, which remembers what is defined.
const DEFINED = `console.log(['klachten-procedure', 'klachten-contact'].filter((tag) => customElements.get(tag)).join())`;

test('importing the package defines nothing', () => {
  const classes = `import * as all from 'klachten-procedure'; console.log(Object.keys(all).filter((name) => name.endsWith('Element')).sort().join());`;
  assert.equal(inNode(`${classes} ${DEFINED}`), 'KlachtenContactElement,KlachtenProcedureElement');
});

test('importing define.js defines both elements', () => {
  assert.equal(
    inNode(`import 'klachten-procedure/define.js'; ${DEFINED}`),
    'klachten-procedure,klachten-contact',
  );
});

test('define.js defines the very classes that index.js exports', () => {
  const same = `import { KlachtenProcedureElement } from 'klachten-procedure'; import 'klachten-procedure/define.js';
    console.log(customElements.get('klachten-procedure') === KlachtenProcedureElement)`;
  assert.equal(inNode(same), 'true');
});

test('an npm user keeps their own Lit: the modules hold no copy and no policy of ours', () => {
  for (const name of MODULES) {
    const code = readFileSync(join(project, 'node_modules/klachten-procedure/dist', name), 'utf8');
    assert.doesNotMatch(code, /createPolicy/, name);
  }
});

for (const moduleResolution of ['nodenext', 'bundler'])
  test(`a strict TypeScript project compiles against the package (${moduleResolution})`, () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { KlachtenContactElement, KlachtenProcedureElement } from 'klachten-procedure';
      import 'klachten-procedure/define.js';
      export const elements: HTMLElement[] = [new KlachtenProcedureElement(), new KlachtenContactElement()];`,
    );
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
    const options = {
      moduleResolution,
      module,
      target: 'es2022',
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['use.ts'] }),
    );
    run(join(TOOLS, 'tsc'), ['-p', project]);
  });

test('the package holds what it is meant to hold, and no sources or tests', () => {
  const promised = [
    'README.md',
    'LICENSE',
    'dist/klachten-procedure.js',
    'dist/LICENSES.txt',
    'dist/types/index.d.ts',
  ];
  for (const file of [...promised, ...MODULES.map((name) => `dist/${name}`)])
    assert.ok(files.includes(file), `${file} is missing`);
  const strangers = files.filter((file) => !/^(dist\/.+|package\.json|[A-Z]+(\.md)?)$/.test(file));
  assert.deepEqual(strangers, []);
});

test('whatever the README calls by its place in the package is there', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const paths = [...readme.matchAll(/\bdist\/[\w./-]*\w\.\w+/g)].map(([path]) => path);
  const imports = [...readme.matchAll(/['"](klachten-procedure(?:\/[\w./-]+)?)['"]/g)].map(
    ([, name]) => name,
  );
  for (const path of new Set(paths)) assert.ok(files.includes(path), `README.md names ${path}`);
  for (const name of new Set(imports)) {
    const there = inNode(
      `import { existsSync } from 'node:fs'; console.log(existsSync(new URL(import.meta.resolve('${name}'))))`,
    );
    assert.equal(there, 'true', `README.md names ${name}`);
  }
});
