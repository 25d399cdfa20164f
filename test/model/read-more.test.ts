import { expect } from '@open-wc/testing';
import lichtpunt from '../../src/data/providers/lichtpunt.json';
import { bundled } from '../../src/model/catalogue.js';
import type { Fault } from '../../src/model/fault.js';
import { readProvider } from '../../src/model/read-provider.js';
import { changedAt, partAt, placesIn, wholeFile } from './whole-file.js';

function read(value: unknown): { readonly provider: unknown; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  return { provider: readProvider(value, bundled.organisations, faults), faults };
}

const wrongIn = (value: unknown): string[] => read(value).faults.map(({ code, where }) => `${code} ${where}`);

const at = (path: string, to: unknown): unknown => changedAt(lichtpunt, path.split('/'), to);

const own = (...contacts: unknown[]): unknown => ({
  ...lichtpunt,
  contacts: [...lichtpunt.contacts, ...contacts],
});

describe('every fault by its name', () => {
  const FAULTS: readonly (readonly [
    value: unknown,
    code: string,
    where: string,
    found: unknown,
    expected: RegExp,
  ])[] = [
    [at('source/title', undefined), 'value-missing', 'source.title', undefined, /"een regel tekst"/],
    [at('collective', 'ja'), 'value-wrong', 'collective', 'ja', /true of false/],
    [at('contacts/0/role', 'koning'), 'value-unknown', 'contacts[0].role', 'koning', /directeur/],
    [at('name', 'x'.repeat(121)), 'value-too-long', 'name', 'x'.repeat(121), /≤ 120/],
    [at('name', 'a\u202eb'), 'value-turns-direction', 'name', 'a\u202eb', /een naam/],
    [at('colour', 'blauw'), 'field-unknown', 'colour', 'blauw', /fullName/],
    [
      at('regimes/wkkgz/support/by', 'niemand'),
      'id-unknown',
      'regimes.wkkgz.support.by',
      'niemand',
      /quasir/,
    ],
    [own({ id: 'quasir' }), 'id-twice', 'contacts[3].id', 'quasir', /^≠ "quasir"$/],
    [
      own({ id: 'rond', name: 'R', through: 'rond' }),
      'through-circular',
      'contacts[3].through',
      'rond',
      /^≠ "rond"$/,
    ],
    [at('format', 2), 'format-newer', 'format', 2, /^1$/],
    [at('source/checked', '2026-02-30'), 'value-wrong', 'source.checked', '2026-02-30', /2026-12-31/],
    [own({ id: 'leeg' }), 'value-missing', 'contacts[3].name', undefined, /…/],
    [
      own({
        id: 'uren',
        name: 'U',
        channels: [{ kind: 'phone', number: '+31500000000', hours: [{ from: '12:00', to: '09:00' }] }],
      }),
      'value-wrong',
      'contacts[3].channels[0].hours[0].to',
      '09:00',
      /> "12:00"/,
    ],
    [
      own({ id: 'weg', name: 'W', channels: [{ kind: 'fax' }] }),
      'value-unknown',
      'contacts[3].channels[0].kind',
      'fax',
      /phone/,
    ],
    [
      own({ id: 'weg', name: 'W', channels: [{}] }),
      'value-missing',
      'contacts[3].channels[0].kind',
      undefined,
      /phone/,
    ],
    [at('complainants', {}), 'value-wrong', 'complainants', {}, /nl/],
    [at('complainants', { Dutch: 'x' }), 'field-unknown', 'complainants.Dutch', 'x', /nl/],
  ];
  for (const [value, code, where, found, expected] of FAULTS)
    it(`${code} at ${where}`, () => {
      const { faults } = read(value);
      expect(faults.map((fault) => `${fault.code} ${fault.where}`)).to.deep.equal([`${code} ${where}`]);
      expect(faults[0]!.found).to.deep.equal(found);
      expect(faults[0]!.expected.join(' of ')).to.match(expected);
    });
});

describe('what is right in a file with something wrong', () => {
  // Nothing else needs these, so nothing else may go with them.
  const loose = [...placesIn(lichtpunt)].filter(
    (keys) =>
      !/^(id|name|regimes|regimes\/wkkgz|contacts|contacts\/\d|contacts\/\d\/role)$|id$|kind$/.test(
        keys.join('/'),
      ) && !/\b(steps|sections|with|to|by|title|facts)\b/.test(keys.slice(1).join('/')),
  );
  it('is all kept, whatever one thing is wrong', () => {
    expect(loose.length).to.be.greaterThan(20);
    for (const keys of loose) {
      const { provider, faults } = read(changedAt(lichtpunt, keys, 3));
      const needed = ['format', 'audience', 'sections'].includes(keys.at(-1)!);
      expect(faults, keys.join('/')).to.have.length(1);
      if (!needed && !/corrections|questions|tasks|through/.test(keys.join('/')))
        expect(provider, keys.join('/')).to.deep.equal(changedAt(lichtpunt, keys, undefined));
    }
  });

  it('is kept as it was: what is read shares nothing with the file, and the file is not changed', () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const frozen = freeze(structuredClone(lichtpunt));
    expect(read(frozen).provider).to.deep.equal(lichtpunt);
    const file = structuredClone(lichtpunt);
    const { provider } = read(file);
    file.name = 'Anders';
    file.contacts[0]!.name = 'Anders';
    file.regimes.wkkgz.contacts.length = 0;
    expect(provider).to.deep.equal(lichtpunt);
  });

  it('is kept with remarks beside it, and with what a later format adds', () => {
    const file = { ...lichtpunt, format: 2, '//': 'opmerking', '// meer': ['x'], nieuw: { diep: [1] } };
    const { provider, faults } = read(file);
    expect(faults.map(({ code, where }) => `${code} ${where}`)).to.have.members([
      'field-unknown nieuw',
      'format-newer format',
    ]);
    expect(provider).to.deep.equal({ ...lichtpunt, format: 2 });
  });

  it('is kept when the format is not named: that is 1', () => {
    const { provider, faults } = read(at('format', undefined));
    expect(faults.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['value-missing format']);
    expect(provider).to.deep.equal(lichtpunt);
  });

  for (const file of [wholeFile('first'), wholeFile('last')])
    it('is all kept in a file that uses all of the format', () => {
      const { provider, faults } = read(file);
      expect(faults).to.deep.equal([]);
      expect(provider).to.deep.equal(file);
    });
});

describe('contacts reached through each other', () => {
  const chain = (...ids: string[]): unknown =>
    own(...ids.map((id, index) => ({ id, name: id, through: ids[(index + 1) % ids.length] })));
  for (const ids of [['a'], ['a', 'b'], ['a', 'b', 'c']])
    it(`are told when that goes round by ${ids.length}, and kept without it`, () => {
      const { provider, faults } = read(chain(...ids));
      expect(faults.map(({ code }) => code)).to.deep.equal(ids.map(() => 'through-circular'));
      expect(faults.map(({ where }) => where)).to.deep.equal(
        ids.map((_, index) => `contacts[${index + 3}].through`),
      );
      const read3 = (partAt(provider, ['contacts']) as unknown[]).slice(3);
      expect(read3).to.deep.equal(ids.map((id) => ({ id, name: id })));
    });

  it('are told by the place they have in the file, whatever stands before them', () => {
    const { faults } = read({
      ...lichtpunt,
      contacts: [null, ...lichtpunt.contacts, { id: 'a', name: 'A', through: 'a' }],
    });
    expect(faults.map(({ where }) => where)).to.include('contacts[4].through');
  });
});

describe('a file that means harm', () => {
  it('cannot refer to what every object has', () => {
    for (const id of ['constructor', 'toString', 'valueOf', '__proto__']) {
      const [fault] = wrongIn(at('regimes/wkkgz/support/by', id));
      expect(fault).to.match(/^(id-unknown|value-wrong) regimes.wkkgz.support.by$/);
      expect(
        wrongIn({ ...lichtpunt, complainants: JSON.parse(`{ "nl": "x", "${id}": "y" }`) as unknown }),
      ).to.deep.equal([`field-unknown complainants.${id}`]);
    }
    expect(wrongIn(own({ id: 'constructor', name: 'C' }))).to.deep.equal([]);
  });

  it('can be deep, and is told where it is wrong', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(wrongIn({ ...lichtpunt, diep: deep, fullName: deep })).to.deep.equal([
      'value-wrong fullName',
      'field-unknown diep',
    ]);
    expect(wrongIn(at('regimes/wkkgz/reading', deep))).to.deep.equal([
      'value-wrong regimes.wkkgz.reading[0]',
    ]);
  });

  it('can be long: of a list the first 5000 are read', () => {
    const contacts = Array.from({ length: 6000 }, (_, index) => ({ id: `naam-${index}`, name: 'Naam' }));
    const { provider, faults } = read({ ...lichtpunt, contacts: [...lichtpunt.contacts, ...contacts] });
    expect(faults.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['value-too-long contacts']);
    expect(partAt(provider, ['contacts'])).to.have.length(5000);
    expect(wrongIn(at('fullName', 'x'.repeat(2_000_000)))).to.deep.equal(['value-too-long fullName']);
  });

  const ODD: readonly unknown[] = [
    NaN,
    Infinity,
    10n,
    Symbol('x'),
    () => 1,
    new Date(0),
    new Map(),
    new Set(),
    /x/,
  ];
  for (const value of ODD)
    it(`can hold what JSON cannot: ${Object.prototype.toString.call(value)}`, () => {
      expect(wrongIn(at('fullName', value))).to.deep.equal(['value-wrong fullName']);
      expect(wrongIn(at('format', value))).to.include('value-wrong format');
      expect(() => read(value)).not.to.throw();
      expect(() => read({ ...lichtpunt, regimes: value, contacts: value })).not.to.throw();
    });

  it('can go round in a circle', () => {
    const cyclic: Record<string, unknown> = structuredClone(lichtpunt);
    cyclic.fullName = cyclic;
    cyclic.members = [cyclic];
    expect(wrongIn(cyclic)).to.include('value-wrong fullName');
  });

  it('can be counted wrong: half of a week is no number of weeks', () => {
    const step = 'regimes/wkkgz/sections/0/steps/0/terms';
    expect(wrongIn(at(step, [{ amount: 1.5, unit: 'week', for: 'answer' }]))).to.deep.equal([
      `value-wrong regimes.wkkgz.sections[0].steps[0].terms[0].amount`,
    ]);
  });

  it('is told when there is nothing under any law', () => {
    const { provider, faults } = read(at('regimes', {}));
    expect(provider).to.equal(undefined);
    expect(faults.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(['value-missing regimes']);
  });
});
