/** Files of translations that are broken: nothing in them is guessed at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from '../../src/build/translations.mjs';
import { readXliff } from '../../src/build/xliff.mjs';
import { file, place, unit } from './xliff-text.mjs';

const NAME = place(0, '${name}');
const RIGHT = unit('Bel nu.', 'Call now.');

/** A file in which something is broken, and what is said of it: one line, whatever else it holds. */
const BROKEN = [
  ['no text at all', '', /^is not well-formed XML: 1:0: document must contain a root element/],
  ['no XML', 'Bel nu.', /^is not well-formed XML: 1:/],
  ['a tag that is never closed', file(RIGHT).replace('</xliff>', ''), /unclosed tag: xliff/],
  [
    'a tag closed twice',
    file(RIGHT.replace('</target>', '</target></target>')),
    /: 2:\d+: .*close tag|closing tag/,
  ],
  ['half a tag', file(RIGHT.replace('</target>', '</target')), /: 2:\d+: /],
  ['a lone &', file(unit('Post', 'Post & phone')), /^is not well-formed XML: \d+:\d+: /],
  ['a name for a sign that XML has not', file(unit('Post', 'Post&nbsp;phone')), /: 2:\d+: undefined entity/],
  ['a lone <', file(unit('Post', '1 < 2')), /: 2:\d+: /],
  ['an attribute twice', file(RIGHT.replace('id=', 'id="x" id=')), /: 2:\d+: duplicate attribute: id/],
  ['an attribute without quotes', file(RIGHT.replace('"a.b"', 'a.b')), /: 2:\d+: unquoted attribute value/],
  ['text after the end', `${file(RIGHT)}Bel nu.`, /: 4:\d+: text data outside of root node/],
  ['two versions, as git leaves them', `<<<<<<< HEAD\n${file(RIGHT)}`, /: 1:\d+: /],
  ['another language', file(RIGHT, 'de'), 'is said to be in "de" (target-language)'],
  ['an id twice', file(RIGHT + unit('Bel nu.', 'Ring now.')), 'a.b stands there twice'],
  ['no id', file(unit('Bel nu.', 'Call now.', '')), 'has a <trans-unit> without an id'],
  ['no Dutch', file(RIGHT.replace(/<source>.*<\/source>/, '')), 'a.b has no <source>, or more than one'],
  [
    'two translations',
    file(RIGHT.replace('</trans-unit>', '<target>Ring</target>$&')),
    'a.b has more than one <target>',
  ],
  [
    'markup of another kind',
    file(unit('Bel nu.', 'Call <b>now</b>.')),
    /^a\.b holds something else than text and <x/,
  ],
  ['a remark in the text', file(unit('Bel nu.', 'Call <!-- today? -->now.')), /^a\.b holds something else/],
  ['a placeholder without code', file(unit(NAME, '<x id="0"/>')), /^a\.b holds something else/],
];

for (const [what, xml, expected] of BROKEN)
  test(`a file with ${what} is refused, in one line`, (t) => {
    const said = ['error', 'warn', 'log'].map((name) => t.mock.method(console, name, () => undefined).mock);
    const { faults } = readXliff(xml, 'en');
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0], expected instanceof RegExp ? expected : /^[^\n]+$/);
    if (typeof expected === 'string') assert.equal(faults[0], expected);
    assert.ok(!faults[0].includes('\n'));
    assert.deepEqual(faultsOf([{ name: 'a.b', contents: ['Bel nu.'] }], readXliff(xml, 'en')), faults);
    assert.equal(said.flatMap(({ calls }) => calls).length, 0);
  });

test('a file as other tools write it is read', () => {
  const xml = file(unit(`Bel ${NAME}.`, `Call ${NAME}.`).replaceAll('"', "'"))
    .replace(/^/, '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- </b> & so on -->\n')
    .replaceAll('\n', '\r\n');
  const { units, faults } = readXliff(xml, 'en');
  assert.deepEqual(faults, []);
  const { source, target } = units.get('a.b');
  assert.deepEqual(source, ['Bel ', { untranslatable: '${name}', index: 0 }, '.']);
  assert.deepEqual(target, ['Call ', { untranslatable: '${name}', index: 0 }, '.']);
});
