import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, version } from './command.mjs';

test('--help explains every command and option, in Dutch or English', () => {
  for (const [args, start] of [
    [['--help'], 'Zo gebruik je het:'],
    [['-h'], 'Zo gebruik je het:'],
    [['check', '--help', '--language', 'en'], 'Usage:'],
    [['--language=en', 'new', '--help'], 'Usage:'],
  ]) {
    const { code, out, err } = run(args);
    assert.deepEqual([code, err], [0, '']);
    assert.ok(out.startsWith(start));
    for (const word of ['check', 'new', '--id', '--name', '--regime', '--language', '--help', '--version'])
      assert.ok(out.includes(word), word);
    for (const line of out.split('\n')) assert.ok(line.length <= 100, `longer than 100: ${line}`);
  }
});

test('--version is the version of the package', () => {
  assert.deepEqual(run(['--version']), { code: 0, out: `${version}\n`, err: '', lines: [version] });
});

const MISTAKES = [
  [[], 'Er is geen opdracht gegeven.', 'There is no command.'],
  [['chekc'], 'Deze opdracht is er niet: chekc', 'There is no such command: chekc'],
  [['check'], 'Noem een of meer bestanden.', 'Name one or more files.'],
  [
    ['check', '-', '-'],
    'De standaardinvoer (-) kan maar één keer gelezen worden.',
    'Standard input (-) can be read only once.',
  ],
  [['new', 'a', 'b'], 'Noem niet meer dan één bestand.', 'Name no more than one file.'],
  [['check', '--fast', 'a'], 'Deze optie is er niet: --fast', 'There is no such option: --fast'],
  [['check', '-x', 'a'], 'Deze optie is er niet: -x', 'There is no such option: -x'],
  [
    ['check', '--constructor', 'a'],
    'Deze optie is er niet: --constructor',
    'There is no such option: --constructor',
  ],
  [['check', 'a', '--id', 'b'], 'Deze optie is er niet: --id', 'There is no such option: --id'],
  [['new', '--id'], 'Achter --id hoort een waarde: --id=…', '--id needs a value: --id=…'],
  [['new', '--id', '--name', 'x'], 'Achter --id hoort een waarde: --id=…', '--id needs a value: --id=…'],
  [['check', '--help=ja', 'a'], 'Achter --help hoort geen waarde.', '--help takes no value.'],
  [
    ['new', '--id', 'Zorg X'],
    '[klachten] value-wrong: --id="Zorg X"; verwacht: "lichtpunt"',
    '[klachten] value-wrong: --id="Zorg X"; expected: "lichtpunt"',
  ],
  [
    ['new', '--name', ' '],
    '[klachten] value-wrong: --name=" "; verwacht: "een naam"',
    '[klachten] value-wrong: --name=" "; expected: "een naam"',
  ],
  [
    ['new', '--regime', 'wlz'],
    '[klachten] value-unknown: --regime="wlz"; verwacht: wkkgz of wmo of jeugdwet',
    '[klachten] value-unknown: --regime="wlz"; expected: wkkgz or wmo or jeugdwet',
  ],
];

for (const [args, dutch, english] of MISTAKES)
  test(`a mistake in the command is told with how it is used: ${['klachten-procedure', ...args].join(' ')}`, () => {
    for (const [language, said, use] of [
      ['nl', dutch, 'Gebruik: '],
      ['en', english, 'Usage: '],
    ]) {
      // In front: behind `--id` it would be its value.
      const { code, out, err } = run(['--language', language, ...args]);
      const [first, second] = err.split('\n');
      assert.deepEqual([code, out, first], [2, '', said]);
      assert.ok(second.startsWith(use));
    }
  });

test('a language that there is not is told in Dutch', () => {
  const { code, err } = run(['check', 'a', '--language', 'fr']);
  assert.equal(code, 2);
  assert.match(err, /^\[klachten\] value-unknown: --language="fr"; verwacht: nl of en$/m);
});

test('a file whose name looks like an option stands behind --', () => {
  const { code, out } = run(['check', '--', '--help']);
  assert.equal(code, 1);
  assert.match(out, /^--help: 1 fout$/m);
});
