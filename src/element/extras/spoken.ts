// Seven digits or more that begin as a telephone number does, and no date: `0228 32 22 05`, `06-12345678`, `+32 2 …`.
const PHONE = /(?<![\d.,])(?:\+\d{2}|06|0\d{2,})(?:[\s)-]{0,2}\d){4,}(?!\d)/g;

/** Pairs from the end; an odd digit joins the first pair. */
const pairs = (digits: string): string =>
  digits.length > 4 ? digits.replace(/(?<=\d\d)(?=(?:\d\d)+$)/g, ',') : digits;

/** Digit by digit, with a rest where the groups are: a voice would make thousands of them. */
const sayDigits = (number: string): string =>
  number
    .split(/[^+\d]+/)
    .flatMap((group) => pairs(group).split(','))
    .map((group) => group.replace(/(?=\d)(?<=.)/g, ' '))
    .join(', ');

/** A text as a voice should get it. */
export const spoken = (text: string): string => text.replace(/\s+/g, ' ').replace(PHONE, sayDigits);
