/**
 * What a visitor downloads: the one script, as a server sends it (brotli, quality 11), and which part weighs what.
 *
 * The shares: every part's modules, after tree shaking, are minified and compressed alone; the real total is then
 * divided in those proportions. Compressed alone a part knows no words of its neighbours, so a share says where the
 * weight is, not to the byte what leaving the part out would save.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { targetLocales } from '../../src/build/translations.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** Of which 60 for the name of each language. */
const LIMIT = 22_880 + 60 * targetLocales.length;

/** In order: a module belongs to the first part whose pattern its path matches. */
const PARTS = [
  ['@lit/localize', /(^|\/)node_modules\/@lit\/localize\//],
  ['lit', /(^|\/)node_modules\//],
  [
    'opening hours',
    /^src\/(model\/(opening|holidays|calendar)|i18n\/amsterdam|view\/phrases\/opening|element\/(clock|shown-hours))\.ts$/,
  ],
  ['extras', /^src\/(view\/(extra-view|fold\.styles)|element\/(shown-extras|find-extra.*|load-file))\.ts$/],
  [
    'languages',
    /^src\/(i18n\/(languages|speak)|element\/(own-language|language-of|find-words.*)|view\/(languages-view|languages\.styles|name-view|phrases\/meaning))\.ts$/,
  ],
  ['deep links', /^src\/element\/deep-link\.ts$/],
  ['data', /^src\/data\//],
  ['model', /^src\/model\//],
  ['i18n', /^src\/i18n\//],
  ['view: styles', /^src\/view\/.*\.styles\.ts$/],
  ['view: templates', /^src\/view\//],
  ['placeholders', /^src\/(element\/(insert|place|placeholder|upgrade))\.ts$/],
  ['element', /^src\/(element\/|define\.ts|index\.ts)/],
  ['rest', /./],
];

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function codePerPart() {
  process.chdir(ROOT); // the configuration reads its files from the root
  const { default: builds } = await import(join(ROOT, 'rollup.config.mjs'));
  const { output, ...input } = builds[0];
  const build = await rollup(input);
  const { output: files } = await build.generate(output);
  await build.close();
  const parts = new Map(PARTS.map(([name]) => [name, '']));
  for (const [id, { code }] of Object.entries(files[0].modules)) {
    const [name] = PARTS.find(([, pattern]) => pattern.test(relative(ROOT, id)));
    parts.set(name, `${parts.get(name)}${code ?? ''}\n`);
  }
  return parts;
}

async function weigh(parts) {
  const rows = [];
  for (const [name, code] of parts) {
    if (!code.trim()) continue;
    const { code: small } = await transform(code, {
      minify: true,
      format: 'esm',
      treeShaking: false,
      charset: 'utf8',
    });
    rows.push({ name, minified: Buffer.byteLength(small), brotli: brotli(small) });
  }
  return rows;
}

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

function table(rows, script) {
  const real = { minified: script.length, brotli: brotli(script) };
  const share = (row, key) => Math.round((row[key] / sum(rows, key)) * real[key]);
  const line = (name, minified, small) =>
    `${name.padEnd(18)}${String(minified).padStart(10)}${String(small).padStart(10)}`;
  return [
    line('part', 'minified', 'brotli'),
    ...rows.map((row) => line(row.name, share(row, 'minified'), share(row, 'brotli'))),
    line('klachten-procedure', real.minified, real.brotli),
    line('allowed', '', LIMIT),
  ].join('\n');
}

/** What the others may weigh: nobody loads them without need, and they must not grow unseen. */
const OTHERS = {
  'klachten-procedure.all.js': 45_300 + 4_600 * targetLocales.length,
  'parts/provider.js': 17_500,
  'parts/law.js': 4_050,
  'parts/tools.js': 9_900,
  'parts/exit.js': 1_900,
  // What is seen at first, in another language; and the rest of it.
  ...Object.fromEntries(
    targetLocales.flatMap((locale) => [
      [`locales/${locale}.js`, 4_000],
      [`locales/${locale}.more.js`, 4_700],
    ]),
  ),
};

test('the script weighs at most 23.3 kB (and 60 bytes for a language more) on its way to a visitor', async (t) => {
  const script = readFileSync(join(ROOT, 'dist/klachten-procedure.js'));
  const rows = await weigh(await codePerPart());
  const shown = table(rows, script);
  for (const line of shown.split('\n')) t.diagnostic(line);
  assert.ok(brotli(script) <= LIMIT, `\n${brotli(script)} bytes, allowed ${LIMIT}\n\n${shown}\n`);
});

for (const [name, limit] of Object.entries(OTHERS))
  test(`${name} does not grow unseen`, (t) => {
    const weight = brotli(readFileSync(join(ROOT, 'dist', name)));
    t.diagnostic(`${name}: ${weight} bytes (brotli)`);
    assert.ok(weight <= limit, `${weight} bytes, allowed ${limit}`);
  });
