// Area codes of three digits (Nummerplan telefoon- en ISDN-diensten): 06, the large towns, 084-088.
// Every other area code has four. test/model/phone.test.ts holds this against libphonenumber-js.
const AREA = /^0(?:6|1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578]|\d{3})/;

/**
 * A telephone number as people read it.
 * @param number in international form (E.164): `+31228322205`
 * @returns grouped the Dutch way, `0228 32 22 05`; a number of another country as it came
 */
export const readablePhone = (number: string): string =>
  number.startsWith('+31')
    ? number
        .replace('+31', '0')
        .replace(AREA, '$& ')
        // What follows the area code goes in pairs from the end; an odd digit joins the first pair.
        .replace(/(?<=\d\d)(?=(\d\d){1,3}$)/g, ' ')
    : number;

/**
 * A telephone number as somebody typed it, in international form.
 * @param typed `0228-322205`, `(050) 571 39 99`, `0031 6 48445538`, `+32 2 123 45 67`
 * @returns the number in E.164, or undefined when it cannot be one
 */
export function readPhone(typed: string): string | undefined {
  const digits = typed.replace(/^tel:|\(0\)|[\s().\-/\u200b-\u203a]/gi, '');
  const number = digits.replace(/^00/, '+').replace(/^0/, '+31');
  // A Dutch number has nine digits after +31; 0800 and 0900 numbers may be shorter or longer.
  return /^\+(?:31(?:[1-9]\d{8}|[89]00\d{4,7})|(?!31)[1-9]\d{6,14})$/.test(number) ? number : undefined;
}
