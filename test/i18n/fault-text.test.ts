import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { faultText } from '../../src/i18n/fault-text.js';
import type { Fault } from '../../src/model/fault.js';
import { readProvider } from '../../src/model/read-provider.js';
import lichtpunt from '../../src/data/providers/lichtpunt.json';

/** Whatever ends a line, moves the cursor or turns the direction of what follows. */
const NO_SIGN_OF_A_LINE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const textOf = (found: unknown, expected: readonly string[] = ['"…"']): string =>
  faultText({ code: 'value-wrong', where: 'name', found, expected });

/** The lines for a file, whatever stands in it. */
function linesFor(value: unknown): string[] {
  const faults: Fault[] = [];
  readProvider(value, [], faults);
  return faults.map((fault) => faultText(fault));
}

describe('the line about a fault', () => {
  it('says what is wrong, where, what was found and what may stand there', () => {
    expect(textOf(3)).to.equal('[klachten] value-wrong: name=3; verwacht: "…"');
    expect(textOf('x', ['"a"', '"b"'])).to.equal('[klachten] value-wrong: name="x"; verwacht: "a" of "b"');
    expect(textOf(undefined, [])).to.equal('[klachten] value-wrong: name=""');
  });

  it('is in other words when it is given them', () => {
    const fault: Fault = { code: 'value-wrong', where: 'name', found: true, expected: ['1', '2'] };
    expect(faultText(fault, ['expected', 'or'])).to.equal(
      '[klachten] value-wrong: name=true; expected: 1 or 2',
    );
  });

  it('tells what kind of thing was found when that has no short text', () => {
    const found = [null, [1], { a: 1 }, 10n, Symbol('x'), () => 1, NaN, new Date(0), new Map()];
    const shown = found.map((value) => textOf(value, []).replace('[klachten] value-wrong: name=', ''));
    expect(shown).to.deep.equal(['null', '[…]', '{…}', 'bigint', 'symbol', 'function', 'NaN', '{…}', '{…}']);
  });

  it('cuts off what is long', () => {
    expect(textOf('x'.repeat(100_000)).length).to.be.lessThan(200);
    expect(textOf('x', ['y'.repeat(100_000)]).length).to.be.lessThan(300);
    expect(textOf('x', Array<string>(5000).fill('lichtpunt')).length).to.be.lessThan(600);
  });

  it('is one line, whatever was found', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (found) => {
        const text = textOf(found);
        expect(text).to.match(/^\[klachten\] value-wrong: name=/);
        expect(text).not.to.match(NO_SIGN_OF_A_LINE);
        expect(text.length).to.be.lessThan(700);
      }),
    );
  });

  for (const sign of [
    '\n',
    '\r',
    '\t',
    '\0',
    '\u001b[2J',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
  ])
    it(`is one line with ${JSON.stringify(sign)} ${sign.codePointAt(0)!.toString(16)} in a value, a key, an id or a language`, () => {
      const hostile = `x${sign}[klachten] alles is goed`;
      const file = {
        ...lichtpunt,
        [hostile]: 1,
        name: hostile,
        complainants: { [hostile]: hostile },
        contacts: [{ id: hostile }, ...lichtpunt.contacts, { id: 'ander', through: 'niemand' }],
      };
      const lines = linesFor(file);
      expect(lines.length).to.be.greaterThan(4);
      for (const line of lines) {
        expect(line).to.match(/^\[klachten\] [a-z-]+: /);
        expect(line).not.to.match(NO_SIGN_OF_A_LINE);
      }
    });

  it('stays short when a file has thousands of contacts, or an id as long as a book', () => {
    const contacts = Array.from({ length: 3000 }, (_, at) => ({ id: `naam-${at}`, name: 'Naam' }));
    const [line] = linesFor({ ...lichtpunt, contacts: [...contacts, { id: 'x'.repeat(100_000) }] });
    expect(line!.length).to.be.lessThan(3000);
  });
});
