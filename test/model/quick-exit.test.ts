import { expect } from '@open-wc/testing';
import type { Fault } from '../../src/model/fault.js';
import { readExit } from '../../src/model/quick-exit.js';

const read = (raw: string | null) => {
  const faults: Fault[] = [];
  return { address: readExit(raw, faults, (one) => new URL(one)), faults };
};

describe('the address to leave for', () => {
  it('is none, and no fault, when the page asks for none', () => {
    expect(read(null)).to.deep.equal({ address: '', faults: [] });
  });

  for (const raw of [
    'https://www.voorbeeld.nl',
    ' https://www.voorbeeld.nl\n',
    '“https://www.voorbeeld.nl”',
    `"'https://www.voorbeeld.nl'"`,
  ])
    it(`is understood when it is written as ${JSON.stringify(raw)}`, () => {
      expect(read(raw)).to.deep.equal({ address: 'https://www.voorbeeld.nl', faults: [] });
    });

  for (const [raw, found] of [
    ['', ''],
    ['   ', ''],
    ['“”', ''],
    ['true', 'true'],
    ['www.voorbeeld.nl', 'www.voorbeeld.nl'],
    ['//www.voorbeeld.nl', '//www.voorbeeld.nl'],
    ['/weer', '/weer'],
    ['http://www.voorbeeld.nl', 'http://www.voorbeeld.nl'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,x', 'data:text/html,x'],
    ['https://www.voorbeeld.nl/het weer', 'https://www.voorbeeld.nl/het weer'],
    ['https://naam@www.voorbeeld.nl', 'https://naam@www.voorbeeld.nl'],
    ['https://localhost', 'https://localhost'],
    ['https://www.voorbeeld.nl:99999/', 'https://www.voorbeeld.nl:99999/'],
    ['https://300.1.1.1/', 'https://300.1.1.1/'],
    ['https://1.2.3.4.5/', 'https://1.2.3.4.5/'],
  ] as const)
    it(`is none, with one fault, for ${JSON.stringify(raw)}`, () => {
      expect(read(raw)).to.deep.equal({
        address: '',
        faults: [{ code: 'value-wrong', where: 'quick-exit', found, expected: ['https://…'] }],
      });
    });
});
