// What the schema refuses the reader refuses, at the same path: else an editor and the console contradict each other.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { build } from 'esbuild';
import fc from 'fast-check';

const { outputFiles } = await build({
  stdin: {
    contents: `export * from './src/model/read-provider.ts'; export * from './test/model/whole-file.ts';`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const { readProvider, wholeFile, placesIn, changedAt, partAt } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const readAll = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)])
    : [];

const organisations = readAll('src/data/organisations').map(([, facts]) => facts);
const FILES = [
  ...readAll('src/data/providers'),
  ...readAll('demo/providers'),
  ['a file that uses all of the format', wholeFile('first')],
  ['another file that uses all of the format', wholeFile('last')],
];
const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  read('src/model/provider.schema.json'),
);

/** What only the reader can see. */
const ONLY_THE_READER = [
  // An id that refers to nobody, that stands there twice, or that leads back to itself.
  ({ code }) => ['id-unknown', 'id-twice', 'through-circular'].includes(code),
  ({ code }) => code === 'format-newer',
  // Whether a contact is a shared organisation, and so has its name, is not in the file.
  ({ code, where }) => code === 'value-missing' && /^contacts\[\d+\]\.name$/.test(where),
  // A day that is in no calendar, and what two fields say together.
  ({ code, where, expected }) =>
    code === 'value-wrong' &&
    (/^[≤>]|^"(amount|street)": /.test(expected[0]) || /"\d{4}(-\d\d-\d\d)?"/.test(expected[0])) &&
    !!where,
];

const key = (name) => (/^[$\w-]+$/.test(name) ? name : JSON.stringify(name.slice(0, 40)));
const joined = (path, name) => (path ? `${path}.${key(name)}` : key(name));

/** `/contacts/0/role` as the reader writes it: `contacts[0].role`. */
const pathOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : joined(path, part)), '');

const isWithin = (path, outer) =>
  path === outer || outer === '' || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

/** Where a schema's error is, as a reader would say it. */
function placeOf({ keyword, instancePath, params, propertyName }) {
  const path = pathOf(instancePath);
  const inside = params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? propertyName;
  return { path: inside === undefined ? path : joined(path, inside), isChoice: keyword === 'anyOf' };
}

/** Where they differ, in words; nothing when they agree. */
function differenceOf(value) {
  const faults = [];
  readProvider(value, organisations, faults);
  const refused = faults.filter((fault) => !ONLY_THE_READER.some((only) => only(fault)));
  const errors = fits(value) ? [] : fits.errors.map(placeOf);
  // Of alternatives that all fail, ajv tells the faults of each; the reader tells those of the one that was meant.
  const choices = errors.filter(({ isChoice }) => isChoice).map(({ path }) => path);
  const paths = new Set(errors.map(({ path }) => path));
  const plain = [...paths].filter((path) => !choices.some((choice) => isWithin(path, choice)));
  const wheres = faults.map(({ where }) => where);
  const missed = plain.filter((path) => !wheres.includes(path));
  // What is in an object of no known kind is not read, and ajv tries every kind: the outermost choice counts.
  const outermost = choices.filter(
    (path) => !choices.some((other) => other !== path && isWithin(path, other)),
  );
  const missedChoices = outermost.filter((choice) => !wheres.some((where) => isWithin(where, choice)));
  const more = refused.filter(({ where }) => !paths.has(where));
  return [
    ...[...missed, ...missedChoices].map((path) => `only the schema refuses ${path || 'the file'}`),
    ...more.map(
      ({ code, where, found }) =>
        `only the reader refuses ${where} (${code}: ${JSON.stringify(found)?.slice(0, 60)})`,
    ),
  ];
}

const WRONG = [
  undefined,
  null,
  3,
  1.5,
  -1,
  '',
  ' ',
  'x',
  true,
  [],
  {},
  [[]],
  [{}],
  { kind: 'x' },
  { nl: 'x' },
  { nl: 3, en: 'x' },
  { NL: 'x', '': 'y' },
  'a'.repeat(2001),
  '\u{1f600}'.repeat(100),
  'x\u202ey',
  'twee\nregels',
];

/** All in a small file; in a large one evenly spread over places and changes, or it would take minutes. */
const MOST = 1000;
/** In places; with all its alternatives ajv takes ten milliseconds and more over such a file. */
const LARGE = 600;

const differencesIn = (places, changes, change) => {
  const found = new Map();
  const all = places.flatMap((keys) => changes.map((to) => [keys, to]));
  // A step that divides neither count comes by every place and by every change.
  let step = Math.ceil(all.length / (places.length > LARGE ? MOST / 4 : MOST));
  while (step > 1 && (changes.length % step === 0 || places.length % step === 0)) step += 1;
  for (const [index, [keys, to]] of all.entries())
    if (index % step === 0)
      for (const difference of differenceOf(change(keys, to))) {
        const general = difference.replace(/\[\d+\]/g, '[…]');
        if (!found.has(general)) found.set(general, `${keys.join('/')}: ${difference}`);
      }
  return [...found.values()];
};

for (const [name, facts] of FILES) {
  test(`schema and reader accept ${name}`, () => {
    assert.deepEqual(differenceOf(facts), []);
    assert.ok(fits(facts), JSON.stringify(fits.errors?.slice(0, 3)));
  });

  test(`schema and reader refuse the same, whatever is wrong in one place of ${name}`, () => {
    const places = [...placesIn(facts)];
    assert.ok(places.length > 20);
    assert.deepEqual(
      differencesIn([[], ...places], WRONG, (keys, wrong) => changedAt(facts, keys, wrong)),
      [],
    );
  });

  test(`schema and reader refuse the same unknown fields, and allow the same remarks, in ${name}`, () => {
    const objects = [[], ...placesIn(facts)].filter((keys) => {
      const part = partAt(facts, keys);
      return typeof part === 'object' && !Array.isArray(part);
    });
    const KEYS = [
      'onbekend',
      'a b',
      '__proto__',
      'constructor',
      'toString',
      '//',
      '// uitleg',
      ' // nee',
      'kind',
    ];
    assert.deepEqual(
      differencesIn(objects, KEYS, (keys, unknown) => {
        const part = { ...partAt(facts, keys) };
        // Assigned, `__proto__` would be no key but the prototype.
        const field = { value: 'x', enumerable: true, configurable: true, writable: true };
        return changedAt(facts, keys, Object.defineProperty(part, unknown, field));
      }),
      [],
    );
  });

  test(`schema and reader refuse the same, whatever is moved about in ${name}`, () => {
    const places = [...placesIn(facts)];
    const place = fc.constantFrom(...places);
    const move = fc.tuple(
      place,
      fc.oneof(
        place.map((keys) => partAt(facts, keys)),
        fc.constantFrom(...WRONG),
      ),
    );
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 4 }), (moves) => {
        const value = moves.reduce(
          (moved, [keys, part]) => (partAt(moved, keys) === undefined ? moved : changedAt(moved, keys, part)),
          facts,
        );
        if (value !== undefined) assert.deepEqual(differenceOf(value), []);
      }),
      { numRuns: places.length > LARGE ? 25 : 200 },
    );
  });
}
