import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readChannels, readFlag, readLevel, readOneOf, tidy, tidyId } from '../../src/model/attribute.js';
import type { Fault } from '../../src/model/fault.js';

describe('an attribute, tidied', () => {
  for (const [raw, meant] of [
    [null, ''],
    ['', ''],
    ['   ', ''],
    ['“”', ''],
    ['lichtpunt', 'lichtpunt'],
    [' lichtpunt\n', 'lichtpunt'],
    ['“lichtpunt”', 'lichtpunt'],
    ['„lichtpunt‟', 'lichtpunt'],
    ['‘lichtpunt’', 'lichtpunt'],
    ['‚lichtpunt‛', 'lichtpunt'],
    ['«lichtpunt»', 'lichtpunt'],
    ['‹lichtpunt›', 'lichtpunt'],
    ['`lichtpunt´', 'lichtpunt'],
    [`"'lichtpunt'"`, 'lichtpunt'],
    ['\u00a0“ lichtpunt ”\ufeff', 'lichtpunt'],
    ["zorg 'n hulp", "zorg 'n hulp"],
    ['Lichtpunt', 'Lichtpunt'],
  ] as const)
    it(`is ${JSON.stringify(meant)} for ${JSON.stringify(raw)}`, () => {
      expect(tidy(raw)).to.equal(meant);
    });

  it('is in lower case where it is compared', () => {
    expect(tidyId(' “WKKGZ” ')).to.equal('wkkgz');
  });

  it('loses nothing but what is around it, and is the same when it is tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(raw).to.contain(tidy(raw));
        expect(tidy(tidy(raw))).to.equal(tidy(raw));
      }),
    );
  });

  it('takes no longer for a long one', () => {
    const started = performance.now();
    tidy(`x${' '.repeat(10_000)}x`);
    expect(performance.now() - started).to.be.lessThan(1000);
  });
});

describe('an attribute that is there or not', () => {
  for (const [raw, meant] of [
    [null, false],
    ['', true],
    ['true', true],
    ['hide-heading', true],
    ['false', false],
    [' “False” ', false],
  ] as const)
    it(`is ${meant ? 'on' : 'off'} for ${JSON.stringify(raw)}`, () => {
      expect(readFlag(raw)).to.equal(meant);
    });
});

describe('one of a few words', () => {
  const read = (raw: string | null) => {
    const faults: Fault[] = [];
    return { word: readOneOf('view', raw, ['all', 'steps'], faults), faults };
  };

  it('is the first when nothing is asked', () => {
    for (const raw of [null, '', ' “” ']) expect(read(raw)).to.deep.equal({ word: 'all', faults: [] });
  });

  it('is found however it is written', () => {
    for (const raw of ['steps', ' STEPS ', '“Steps”'])
      expect(read(raw)).to.deep.equal({ word: 'steps', faults: [] });
  });

  it('is the first for anything else, with one fault', () => {
    for (const raw of ['step', '__proto__', 'length', '0'])
      expect(read(raw)).to.deep.equal({
        word: 'all',
        faults: [{ code: 'value-unknown', where: 'view', found: raw, expected: ['all', 'steps'] }],
      });
  });
});

describe('the level of a heading', () => {
  it('is 1 to 6, and 2 without', () => {
    const faults: Fault[] = [];
    expect([null, '1', '2', '3', '4', '5', '“6”'].map((raw) => readLevel(raw, faults))).to.deep.equal([
      2, 1, 2, 3, 4, 5, 6,
    ]);
    expect(faults).to.be.empty;
  });

  it('is 2, with a fault, for anything else', () => {
    for (const raw of ['0', '7', '-1', '2.5', '1e0', 'h2', 'NaN']) {
      const faults: Fault[] = [];
      expect(readLevel(raw, faults)).to.equal(2);
      expect(faults.map(({ code, found }) => `${code} ${String(found)}`)).to.deep.equal([
        `value-unknown ${raw.toLowerCase()}`,
      ]);
    }
  });
});

describe('what the page adds to the documents', () => {
  it('is a phone number and a mail address, or nothing', () => {
    const faults: Fault[] = [];
    expect(readChannels(null, '', faults)).to.deep.equal([]);
    expect(readChannels('050 571 39 99', 'a@b.nl', faults)).to.deep.equal([
      { kind: 'phone', number: '+31505713999' },
      { kind: 'mail', address: 'a@b.nl' },
    ]);
    expect(faults).to.be.empty;
  });

  it('is one of them when the other is wrong', () => {
    const faults: Fault[] = [];
    expect(readChannels('nul', 'a@b.nl', faults)).to.deep.equal([{ kind: 'mail', address: 'a@b.nl' }]);
    expect(faults.map(({ code, where, found }) => [code, where, found])).to.deep.equal([
      ['value-wrong', 'provider-phone', 'nul'],
    ]);
  });
});
