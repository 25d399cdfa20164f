// The invented providers of demo/providers: each a right file of facts, and together everything the format can say.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { build } from 'esbuild';
import { wordsIn, wordsUsed } from './words-of-schema.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const filesIn = (folder) => readdirSync(folder).map((name) => ({ path: join(folder, name) }));
const factsIn = (folder) => filesIn(folder).map(({ path }) => ({ path, facts: read(path) }));

const schema = read('src/model/provider.schema.json');
const organisations = factsIn('src/data/organisations').map(({ facts }) => facts);
const bundled = factsIn('src/data/providers');
const gallery = factsIn('demo/providers');

const SAME_WORD =
  'only a question says a law by this type; the laws themselves are used as fields of Regimes';
/** What no file need use, and why. */
const EXCEPTIONS = { 'RegimeId: wkkgz': SAME_WORD, 'RegimeId: jeugdwet': SAME_WORD };

/** The reader as it runs in a page. */
async function reader() {
  const { outputFiles } = await build({
    entryPoints: ['src/model/read-provider.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

for (const { path, facts } of gallery) {
  test(`${path} fits the schema and is named after its id`, () => {
    const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    assert.ok(fits(facts), JSON.stringify(fits.errors, null, 2));
    assert.equal(basename(path), `${facts.id}.json`);
  });

  test(`${path} reads without a fault, and nothing in it is lost`, async () => {
    const { readProvider } = await reader();
    const faults = [];
    const provider = readProvider(facts, organisations, faults);
    assert.deepEqual(faults, []);
    const said = Object.entries(facts).filter(([key]) => key !== '//');
    assert.deepEqual(provider, Object.fromEntries(said));
  });

  test(`${path} is evidently invented: no address and no number that anybody can have`, () => {
    const text = JSON.stringify({ ...facts, $schema: undefined });
    for (const [, host] of text.matchAll(/(?:https:\/\/|@)([\w.-]+)/g)) assert.match(host, /\.example$/);
    // Numbers that begin so are not given out.
    for (const [number] of text.matchAll(/\+\d+/g))
      assert.match(number, /^\+31(50000\d\d|8500000|60000\d\d)\d\d$/);
    for (const [postcode] of text.matchAll(/\b\d{4} [A-Z]{2}\b/g)) assert.equal(postcode, '9999 ZZ');
  });
}

test('every way a file names for a step or a route is one that somebody there has', () => {
  for (const { path, facts } of gallery)
    for (const [regime, { sections }] of Object.entries(facts.regimes))
      for (const { ids, kinds } of sections.flatMap(askedOf)) {
        const people = [facts, ...facts.contacts, ...organisations].filter(({ id }) => ids.includes(id));
        const own = people.flatMap(({ channels = [] }) => channels.map(({ kind }) => kind));
        for (const kind of kinds) assert.ok(own.includes(kind), `${path} ${regime}: nobody has ${kind}`);
      }
});

const askedOf = (part) => [
  { ids: [part.with ?? part.to ?? part.from ?? []].flat(), kinds: part.by ?? [] },
  ...(part.steps ?? []).flatMap(askedOf),
];

test('together they use every field and every word there is', () => {
  const used = wordsUsed(
    schema,
    [...gallery, ...bundled].map(({ facts }) => facts),
  );
  const missing = [...wordsIn(schema)].filter((word) => !used.has(word) && !(word in EXCEPTIONS));
  assert.deepEqual(missing, []);
});

test('no exception is made for what is used, or for what does not exist', () => {
  const used = wordsUsed(
    schema,
    gallery.map(({ facts }) => facts),
  );
  for (const word of Object.keys(EXCEPTIONS)) {
    assert.ok(!used.has(word), `${word} is used`);
    assert.ok(wordsIn(schema).has(word), `${word} does not exist`);
  }
});

test('a field or a word that no file used would be named', () => {
  const without = gallery.filter(({ facts }) => facts.id !== 'centrum-babel');
  const used = wordsUsed(
    schema,
    [...without, ...bundled].map(({ facts }) => facts),
  );
  for (const word of ['LinkChannel.kind: sign-language', 'NumberChannel.kind: sms', 'Role: zorgaanbieder'])
    assert.ok(wordsIn(schema).has(word) && !used.has(word), word);
});

test('the gallery alone says what its providers are there to show', () => {
  const lines = (id) => readFileSync(`demo/providers/${id}.json`, 'utf8').trim().split('\n').length;
  assert.ok(lines('praktijk-nergens') <= 40, 'the solo practitioner needs few lines');
  const one = (id) => gallery.find(({ facts }) => facts.id === id).facts;
  const officers = one('ziekenhuis-luchtkasteel').contacts.filter(
    ({ role }) => role === 'klachtenfunctionaris',
  );
  assert.ok(officers.length >= 3);
  assert.equal(one('zorgkring-kabouterbos').collective, true);
  const kinds = Object.values(one('apotheek-spiegelbeeld').regimes).flatMap(({ sections }) =>
    sections.map(({ kind }) => kind),
  );
  assert.ok(!kinds.includes('steps') && kinds.includes('rules'));
});

test('the terms by law are those of the law', () => {
  const regimes = Object.fromEntries(factsIn('src/data/regimes').map(({ facts }) => [facts.id, facts]));
  let count = 0;
  for (const { path, facts } of gallery)
    for (const [regime, arrangement] of Object.entries(facts.regimes))
      for (const { by, article, amount, unit, extension } of termsIn(arrangement))
        if (by === 'law') {
          const law = regimes[regime].articles.find((one) => one.article === article && one.term);
          assert.deepEqual(
            { amount, unit, ...(extension && { extension }) },
            law?.term,
            `${path} ${article}`,
          );
          count += 1;
        }
  assert.ok(count >= 4);
});

const termsIn = (part) =>
  typeof part === 'object' && part
    ? [...(part.terms ?? []), ...Object.values(part).flatMap((one) => termsIn(one))]
    : [];
