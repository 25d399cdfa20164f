/** A provider out of a file of facts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, write } from './command.mjs';
import { facts } from './snippet-facts.mjs';
import { BASE, snippet } from './snippet-page.mjs';

test('a provider out of a file needs the script with everything in it, and its file and its page on the site', () => {
  const file = write('verzonnen-zorg.json', facts());
  const { one, hints } = snippet(['--base', BASE, file]);
  assert.equal(one('script').attributes.src, `${BASE}/klachten-procedure.all.js`);
  assert.equal(one('klachten-procedure').attributes.provider, 'verzonnen-zorg');
  assert.ok(hints.includes(`${BASE}/providers/verzonnen-zorg.json\n`));
  assert.ok(hints.includes(`${BASE}/klachtenprocedure/verzonnen-zorg/wkkgz/`));
  assert.ok(hints.includes(`page ${file} --out=…`));
  const theme = snippet(['--base', BASE, '--shape', 'div', file]).hints;
  assert.ok(theme.includes(`src="${BASE}/klachten-procedure.all.js" async></script>`));
  const frame = snippet(['--base', BASE, '--shape', 'iframe', file]).hints;
  assert.ok(!frame.includes('providers/') && frame.includes(`page ${file} --out=…`));
});

test('the provider may be named beside its file, and must be the one in it', () => {
  const file = write('verzonnen-zorg.json', facts());
  const alone = snippet(['--base', BASE, file]).line;
  assert.equal(snippet(['--base', BASE, '--provider', 'Verzonnen-Zorg', file]).line, alone);
  const { code, out, err } = run(['snippet', '--base', BASE, '--provider', 'lichtpunt', file]);
  assert.deepEqual([code, out], [2, '']);
  assert.equal(err, '[klachten] value-wrong: --provider="lichtpunt"; verwacht: verzonnen-zorg\n');
});

test('a file may come from standard input', () => {
  const file = write('verzonnen-zorg.json', facts());
  assert.equal(
    snippet(['--base', BASE, '-'], JSON.stringify(facts())).line,
    snippet(['--base', BASE, file]).line,
  );
});

test('a wrong file gives what check says of it, and no line to paste', () => {
  for (const [content, fault] of [
    [
      facts({ contacts: [{ id: 'hulp', name: 'Sam', channels: [{ kind: 'phone', number: '050' }] }] }),
      'contacts[0].channels[0].number=',
    ],
    [facts({ colour: 'red' }), 'field-unknown: colour='],
    [{}, 'file-unusable: '],
    ['{', 'file-not-json: '],
  ]) {
    const file = write('fout.json', content);
    const { code, out, err } = run(['snippet', '--base', BASE, file]);
    assert.deepEqual([code, out], [1, '']);
    const checked = run(['check', file]).lines.filter((line) => line.startsWith('[klachten]'));
    assert.deepEqual(
      err.split('\n').filter((line) => line.startsWith('[klachten]')),
      checked,
    );
    assert.ok(err.includes(fault), err);
  }
  const missing = run(['snippet', '--base', BASE, 'bestaat-niet.json']);
  assert.deepEqual([missing.code, missing.out], [1, '']);
  assert.match(missing.err, /^\[klachten\] file-unreachable: bestaat-niet\.json=/);
});
