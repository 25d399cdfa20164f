import { expect } from '@open-wc/testing';
import { inAmsterdam } from '../../src/i18n/amsterdam.js';
import { CASES, saidOf } from './opening.table.js';

for (const what of new Set(CASES.map((one) => one.what)))
  describe(`whether somebody answers: ${what}`, () => {
    for (const one of CASES.filter((each) => each.what === what))
      it(`${one.at} (${JSON.stringify(one.stated)}): ${one.says}`, () => {
        expect(saidOf(one)).to.equal(one.says);
      });
  });

describe('the clock of a visitor', () => {
  it('stands elsewhere in this run, so that a hidden assumption fails', () => {
    expect(new Date('2026-07-01T12:00Z').getHours()).to.equal(16);
  });

  it('is not asked: what Amsterdam shows is', () => {
    for (const [at, date, time] of [
      ['2026-11-22T08:05:59.999Z', '2026-11-22', '09:05'],
      ['2026-07-01T22:00Z', '2026-07-02', '00:00'],
      ['2026-12-31T23:00Z', '2027-01-01', '00:00'],
      ['2026-03-29T00:59Z', '2026-03-29', '01:59'],
      ['2026-03-29T01:00Z', '2026-03-29', '03:00'],
      ['2026-10-25T00:59Z', '2026-10-25', '02:59'],
      ['2026-10-25T01:00Z', '2026-10-25', '02:00'],
      ['2046-01-01T11:00Z', '2046-01-01', '12:00'],
    ] as const)
      expect(inAmsterdam(Date.parse(at))).to.deep.equal({ date, time });
  });
});
