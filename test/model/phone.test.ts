import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { bundled } from '../../src/model/catalogue.js';
import { readablePhone, readPhone } from '../../src/model/phone.js';

/** Numbers as people read them. */
const READ = [
  ['+31228322205', '0228 32 22 05'],
  ['+31648445538', '06 48 44 55 38'],
  ['+31885551000', '088 555 10 00'],
  ['+31505713999', '050 571 39 99'],
  ['+31507271500', '050 727 15 00'],
  ['+31201234567', '020 123 45 67'],
  ['+31101234567', '010 123 45 67'],
  ['+31703456789', '070 345 67 89'],
  ['+31513123456', '0513 12 34 56'],
  ['+31592123456', '0592 12 34 56'],
  ['+3225551234', '+3225551234'],
  ['+4915112345678', '+4915112345678'],
] as const;

/** Numbers as people type them; undefined for what cannot be called. */
const TYPED = [
  ['0228-322205', '+31228322205'],
  ['0228 - 32 22 05', '+31228322205'],
  ['06-484 455 38', '+31648445538'],
  ['06 – 48445538', '+31648445538'],
  ['(088) 555 10 00', '+31885551000'],
  ['(050) 571 39 99', '+31505713999'],
  ['050.571.39.99', '+31505713999'],
  ['050/5713999', '+31505713999'],
  ['+31 (0)50 571 39 99', '+31505713999'],
  ['+31-50-5713999', '+31505713999'],
  ['0031 50 571 39 99', '+31505713999'],
  ['tel:+31505713999', '+31505713999'],
  ['TEL:0505713999', '+31505713999'],
  ['050\u00a0571\u00a039\u00a099', '+31505713999'],
  ['0800 0113', '+318000113'],
  ['0900-1234567', '+319001234567'],
  ['+32 2 555 12 34', '+3225551234'],
  ['0049 151 12345678', '+4915112345678'],
  ['', undefined],
  ['112', undefined],
  ['0505713', undefined],
  ['050 571 39 990', undefined],
  ['+31 050 571 39 99', undefined],
  ['5713999', undefined],
  ['31505713999', undefined],
  ['00', undefined],
  ['+', undefined],
  ['050 571 39 99 (Jan)', undefined],
  ['050 571 39 99;ext=5', undefined],
  ['٠٥٠٥٧١٣٩٩٩', undefined],
  ['javascript:0505713999', undefined],
  ['mailto:050@5713999.nl', undefined],
] as const;

const bundledNumbers = bundled.organisations.flatMap(({ channels }) =>
  channels.flatMap((channel) => (channel.kind === 'phone' ? [channel.number] : [])),
);

/** What people have: no pagers (066) and no numbers for machines (097). */
const KINDS: readonly string[] = ['MOBILE', 'FIXED_LINE', 'UAN', 'VOIP'];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The first group of a Dutch number as the library writes it: area code, 06, 088. */
const areaOf = (number: string): string =>
  /^\S+/.exec(
    parsePhoneNumberFromString(number)!.formatNational().replace(/[()]/g, '').replace(/-/g, ' '),
  )![0];

describe('a phone number to read', () => {
  for (const [number, text] of READ)
    it(`is ${text} for ${number}`, () => {
      expect(readablePhone(number)).to.equal(text);
    });
});

describe('a phone number somebody typed', () => {
  for (const [typed, number] of TYPED)
    it(`is ${number ?? 'refused'} for ${JSON.stringify(typed)}`, () => {
      expect(readPhone(typed)).to.equal(number);
    });

  it('is the same after it is written for reading', () => {
    for (const [number] of READ) expect(readPhone(readablePhone(number))).to.equal(number);
  });
});

describe('the phone numbers that travel with the script', () => {
  it('are five, and the very ones of the documents', () => {
    expect([...new Set(bundledNumbers)]).to.have.members(READ.slice(0, 5).map(([number]) => number));
  });

  for (const number of bundledNumbers)
    it(`are real ones, by a library that knows: ${number}`, () => {
      expect(isValidPhoneNumber(number)).to.equal(true);
      expect(parsePhoneNumberFromString(number)?.country).to.equal('NL');
      expect(readablePhone(number).split(' ')[0]).to.equal(areaOf(number));
    });
});

describe('any Dutch number', () => {
  const dutch = fc
    .tuple(fc.constantFrom('6', '1', '2', '3', '4', '5', '7', '88', '85', '84'), fc.stringMatching(/^\d{8}$/))
    .map(([start, rest]) => `+31${(start + rest).slice(0, 9)}`)
    .filter((number) => KINDS.includes(parsePhoneNumberFromString(number)?.getType() ?? ''));

  it('is read with the area code that it has, and all its digits', () => {
    fc.assert(
      fc.property(dutch, (number) => {
        const text = readablePhone(number);
        expect(digitsOf(text)).to.equal(`0${number.slice(3)}`);
        expect(text.split(' ')[0]).to.equal(areaOf(number));
        // what follows goes in groups of two or three, as one says it
        expect(text.slice(text.indexOf(' ') + 1)).to.match(/^\d{2,3}( \d{2})+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back the same from whatever way it is typed', () => {
    const separator = fc.constantFrom(' ', '-', '', '\u00a0', '.', ' – ');
    fc.assert(
      fc.property(
        dutch,
        separator,
        fc.constantFrom('0', '+31', '0031', '+31(0)', 'tel:+31'),
        (number, between, start) => {
          const [area, ...groups] = readablePhone(number).split(' ');
          const typed = `${start}${[area!.slice(1), ...groups].join(between)}`;
          expect(readPhone(typed)).to.equal(number);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('whatever somebody typed', () => {
  it('is refused, or becomes an international number of 8 to 15 digits', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d +().-]{0,25}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(readPhone(text) ?? '+31505713999').to.match(/^\+[1-9]\d{6,14}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
