import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { factsOf, faultsIn, run, write } from './command.mjs';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/model/provider.schema.json'), 'utf8'),
);

const OWN = ['--id', 'verzonnen-zorg', '--name', 'Verzonnen Zorg'];

/** The paths of everything that is still empty. */
function emptyIn(value, path = '') {
  if (value === '') return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    emptyIn(part, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}

/** What somebody would fill in, by the last part of the path. */
const ANSWERS = {
  id: 'verzonnen-zorg',
  name: 'Een verzonnen naam',
  number: '+31500000000',
  address: 'info@verzonnen-zorg.example',
  href: 'https://verzonnen-zorg.example/klachten',
  street: 'Verzonnenstraat 1',
  postcode: '1234 AB',
  town: 'Verzonnendam',
  title: 'Klachtenregeling',
  date: '2026-01-01',
  checked: '2026-01-02',
  complainants: 'everyone',
  audience: 'everyone',
  optional: true,
  mayBeFirst: false,
  'by[0]': 'form',
  role: 'directeur',
};

const filled = (value, key = '') => {
  if (value === '') return ANSWERS[key];
  if (Array.isArray(value)) return value.map((item, at) => filled(item, `${key}[${at}]`));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, name)]));
};

const pathsOf = (result) => [
  ...new Set(faultsIn(result).map((line) => line.replace(/^[\w-]+: ([^=]*)=.*$/, '$1'))),
];

for (const regime of ['wkkgz', 'wmo', 'jeugdwet'])
  for (const language of ['nl', 'en'])
    test(`a new file (${regime}, ${language}) is JSON; check names exactly what is empty, and nothing once it is filled in`, () => {
      const { code, out, err } = run(['new', ...OWN, '--regime', regime, '--language', language]);
      assert.deepEqual([code, err], [0, '']);
      const facts = JSON.parse(out);
      assert.equal(facts.$schema, '../provider.schema.json');
      assert.equal(facts.id, 'verzonnen-zorg');
      assert.equal(facts.name, 'Verzonnen Zorg');
      assert.deepEqual(Object.keys(facts.regimes), [regime]);

      const before = run(['check', '-'], out);
      assert.equal(before.code, 1);
      assert.deepEqual(pathsOf(before).toSorted(), emptyIn(facts).toSorted());

      const after = run(['check', write('verzonnen-zorg.json', filled(facts))]);
      assert.equal(after.out, 'verzonnen-zorg.json: in orde, geen fouten en geen open vragen\n');
      assert.equal(after.code, 0);
    });

test('without options the id and the name are to be filled in too', () => {
  const { out } = run(['new']);
  const empty = emptyIn(JSON.parse(out));
  assert.ok(empty.includes('id') && empty.includes('name'));
  assert.deepEqual(Object.keys(JSON.parse(out).regimes), ['wkkgz']);
  const named = pathsOf(run(['check', '-'], out));
  assert.deepEqual(named.filter((path) => path !== '-').toSorted(), empty.toSorted());
});

test('one thing left empty is one fault: a file that is half filled in never looks finished', () => {
  const empty = JSON.parse(run(['new', ...OWN]).out);
  for (const path of emptyIn(empty)) {
    const facts = filled(empty);
    const keys = path.split(/[.[\]]+/).filter((key) => key);
    let part = facts;
    for (const key of keys.slice(0, -1)) part = part[key];
    part[keys.at(-1)] = '';
    const result = run(['check', '-'], JSON.stringify(facts));
    assert.equal(result.code, 1, path);
    assert.deepEqual(
      pathsOf(result).filter((where) => where !== '-'),
      [path],
    );
  }
});

test('a filled-in file fits the schema, comments and all', () => {
  const facts = filled(JSON.parse(run(['new', ...OWN]).out));
  const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  assert.ok(fits(facts), JSON.stringify(fits.errors));
});

test('it has the steps, people and channels a small provider usually needs', () => {
  const { channels, regimes, contacts } = JSON.parse(run(['new']).out);
  const kinds = (list) => list.map(({ kind }) => kind);
  assert.deepEqual(kinds(regimes.wkkgz.sections[0].steps), ['talk', 'meet', 'file', 'dispute']);
  assert.deepEqual(
    contacts.map(({ role }) => role).filter((role) => role),
    ['klachtenfunctionaris', 'geschillencommissie'],
  );
  assert.deepEqual(kinds(channels), ['phone', 'mail']);
  assert.deepEqual(kinds(contacts[1].channels), ['phone', 'mail', 'form', 'letter']);
});

test('under the Jeugdwet the complaint goes to the complaints committee', () => {
  const { regimes, contacts } = JSON.parse(run(['new', '--regime', 'jeugdwet']).out);
  const steps = regimes.jeugdwet.sections[0].steps;
  assert.deepEqual(
    steps.map(({ kind }) => kind),
    ['talk', 'meet', 'file'],
  );
  const { to } = steps[2];
  assert.equal(contacts.find(({ id }) => id === to).role, 'klachtencommissie');
});

test('it names nobody and gives no number, address or date', () => {
  const values = (value) =>
    typeof value !== 'object'
      ? [String(value)]
      : Object.entries(value).flatMap(([key, part]) => (key.startsWith('//') ? [] : values(part)));
  const words = values(JSON.parse(run(['new']).out)).filter((value) => value !== '');
  const outside = words.filter((word) => !/^([a-z]+|1|\.\.\/provider\.schema\.json)$/.test(word));
  assert.deepEqual(outside, []);
});

test('the comments are Dutch or English, and name the words that may stand there', () => {
  const dutch = JSON.parse(run(['new']).out);
  const english = JSON.parse(run(['new', '--language', 'en']).out);
  assert.match(dutch['//'], /^Vul in wat leeg is/);
  assert.match(english['//'], /^Fill in what is empty/);
  for (const { contacts } of [dutch, english])
    assert.match(contacts[0]['// role'], /directeur, voorzitter, leidinggevende/);
});

test('what is there already stays as it is, and only what is missing is added', () => {
  const given = {
    id: 'verzonnen-zorg',
    name: 'Verzonnen Zorg',
    '// name': 'van de website',
    channels: [{ kind: 'phone', number: '+31500000009' }],
    regimes: { wmo: { audience: 'adults' } },
    contacts: [
      { id: 'baas', name: 'Bea Verzonnen', role: 'directeur' },
      { id: 'hulp', role: 'klachtenfunctionaris', through: 'klachtenportaal-zorg' },
    ],
    source: { title: 'Reglement' },
    colour: 'blue',
  };
  for (const args of [
    ['new', '-'],
    ['new', write('deel.json', given)],
  ]) {
    const { code, out } = run(args, JSON.stringify(given));
    const facts = JSON.parse(out);
    assert.equal(code, 0);
    for (const key of ['id', 'name', '// name', 'channels', 'colour'])
      assert.deepEqual(facts[key], given[key], key);
    assert.ok(!('// id' in facts), 'a field that is there needs no comment');
    assert.equal(facts.regimes.wmo.audience, 'adults');
    assert.deepEqual(Object.keys(facts.regimes), ['wmo']);
    assert.deepEqual(facts.contacts[0], given.contacts[0]);
    assert.deepEqual(
      { ...facts.contacts[1], name: undefined, '// name': undefined, '// role': undefined },
      {
        ...given.contacts[1],
        name: undefined,
        '// name': undefined,
        '// role': undefined,
      },
    );
    assert.equal(facts.contacts[1].name, '');
    assert.deepEqual(
      facts.contacts.map(({ id }) => id),
      ['baas', 'hulp', 'geschillencommissie'],
    );
    const [, meet, file] = facts.regimes.wmo.sections[0].steps;
    assert.deepEqual([meet.with, file.to], ['baas', 'hulp']);
    assert.equal(facts.source.title, 'Reglement');
    assert.equal(facts.source.date, '');
    assert.equal(facts.format, 1);
  }
});

test('a whole file keeps every fact', () => {
  for (const id of ['lichtpunt', 'zorgkracht-12']) {
    const given = factsOf(id);
    const facts = JSON.parse(run(['new', '-'], JSON.stringify(given)).out);
    const { source, ...others } = given;
    for (const [key, value] of Object.entries(others)) assert.deepEqual(facts[key], value, key);
    for (const [key, value] of Object.entries(source)) assert.equal(facts.source[key], value);
    assert.deepEqual(emptyIn(facts).toSorted(), [
      'channels[0].number',
      'channels[1].address',
      'source.date',
      'source.href',
    ]);
  }
});

test('an option adds what the file lacks, and a second law', () => {
  const given = { name: 'Verzonnen Zorg', regimes: { wmo: { audience: 'adults', sections: [] } } };
  const { out } = run(['new', '-', '--id', 'verzonnen-zorg', '--regime', 'wkkgz'], JSON.stringify(given));
  const facts = JSON.parse(out);
  assert.deepEqual([facts.id, facts.name], ['verzonnen-zorg', 'Verzonnen Zorg']);
  assert.deepEqual(facts.regimes.wmo, given.regimes.wmo);
  assert.equal(facts.regimes.wkkgz.sections[0].steps.length, 4);
});

test('what is no object is refused, and nothing is written', () => {
  for (const [input, expected] of [
    ['[]', /value-wrong: -=\[…\]; verwacht: \{…\}/],
    ['{"id": }', /file-not-json/],
  ]) {
    const { code, out, err } = run(['new', '-'], input);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, expected);
  }
  const { code, err } = run(['new', 'er-is-niets.json', '--language', 'en']);
  assert.equal(code, 1);
  assert.match(err, /^\[klachten\] file-unreachable: er-is-niets\.json=/);
});

test('keys that every object has are no facts', () => {
  const facts = '{"__proto__": {"id": "x"}, "constructor": 1, "regimes": {"toString": {}}}';
  const { code, out } = run(['new', '-'], facts);
  assert.equal(code, 0);
  assert.match(out, /"__proto__": \{/);
  assert.equal(JSON.parse(out).id, '');
});
