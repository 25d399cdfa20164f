/**
 * A telephone number as people read it.
 * @param number in international form (E.164): `+31228322205`
 * @returns grouped the Dutch way, `0228 32 22 05`; a number of another country as it came
 */
export declare const readablePhone: (number: string) => string;
/**
 * A telephone number as somebody typed it, in international form.
 * @param typed `0228-322205`, `(050) 571 39 99`, `0031 6 48445538`, `+32 2 123 45 67`
 * @returns the number in E.164, or undefined when it cannot be one
 */
export declare function readPhone(typed: string): string | undefined;
