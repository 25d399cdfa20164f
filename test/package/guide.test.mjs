/**
 * Whoever copies a line from the guide must get the line that the command prints: the printed one is tried in editors,
 * filters and browsers.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { targetLocales } from '../../src/build/translations.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** `DIST=/some/folder` takes the command from elsewhere. */
const PROGRAM = join(process.env.DIST ?? join(ROOT, 'dist'), 'cli.js');

const PROCEDURES = [
  '--provider lichtpunt --regime wkkgz',
  '--provider zorgkracht-12 --regime jeugdwet',
  '--provider zorgkracht-12 --regime wmo',
  '--provider zorgkracht-12',
];
const WAYS = ['', ' --shape div', ' --cms markdown', ' --shape script', ' --shape iframe'];
/** One of each is enough: the guide says what to change in the other lines. */
const IN_LANGUAGES = [' --lang en', ' --languages nl,en,ar'];

const read = (name) => readFileSync(join(ROOT, name), 'utf8');

const printed = (options) =>
  execFileSync(process.execPath, [PROGRAM, 'snippet', '--base', '/klachten-widget', ...options.split(' ')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trimEnd();

/** `<!-- snippet: OPTIONS -->` and the code below it. */
const snippetsIn = (text) =>
  [...text.matchAll(/<!-- snippet: (.*?) -->\n+<!-- prettier-ignore -->\n```\w+\n(.*?)\n```/gs)].map(
    ([, options, code]) => ({ options, code }),
  );

for (const name of ['INSTALLEREN.md', 'README.md'])
  describe(`the lines to copy in ${name}`, () => {
    const text = read(name);
    const snippets = snippetsIn(text);

    test('are all found', () => {
      assert.ok(snippets.length > 0);
      assert.equal(snippets.length, text.match(/<!-- snippet:/g).length);
    });

    for (const { options, code } of snippets)
      test(`are what the command prints: ${options}`, () => {
        assert.equal(code, printed(options), `Put into ${name} what this prints: snippet ${options}`);
      });
  });

test('the guide has every line for every procedure', () => {
  const found = snippetsIn(read('INSTALLEREN.md')).map(({ options }) => options);
  const wanted = [
    ...WAYS.flatMap((way) => PROCEDURES.map((procedure) => procedure + way)),
    ...IN_LANGUAGES.map((way) => PROCEDURES[0] + way),
  ];
  assert.deepEqual(found.sort(), wanted.sort());
});

const rowsIn = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('the guide says what to type where a link is made with a button', () => {
  const rows = rowsIn(read('INSTALLEREN.md'));
  for (const procedure of PROCEDURES) {
    const [, address, text] = /^<a href="(.*?)">(.*)<\/a>$/.exec(printed(`${procedure} --shape link`));
    assert.ok(
      rows.some((cells) => cells.includes(text) && cells.includes(`\`${address}\``)),
      `no row has both ${text} and ${address}`,
    );
  }
});

for (const lang of ['nl', ...targetLocales])
  test(`the guide has the words of a link in every language: ${lang}`, () => {
    const [, text] = /^<a .*?>(.*)<\/a>$/.exec(printed(`${PROCEDURES[0]} --lang ${lang} --shape link`));
    const found = rowsIn(read('INSTALLEREN.md')).filter((cells) => cells.includes(`\`${lang}\``));
    assert.ok(
      found.some((cells) => cells.includes(text)),
      `Put into the row of ${lang}: ${text}`,
    );
  });

test('the line for the theme is the one that the command names', () => {
  const [tag] = /<script .*?<\/script>/.exec(printed(PROCEDURES[0]));
  // What has nothing of the procedure on the same line.
  const lines = read('INSTALLEREN.md')
    .split('\n')
    .filter(
      (line) =>
        line.includes('<script data-cfasync') && !/klachten-(procedure|contact)>|data-provider/.test(line),
    );
  assert.ok(lines.length > 1);
  for (const line of lines) assert.ok(line.includes(tag), line);
});
