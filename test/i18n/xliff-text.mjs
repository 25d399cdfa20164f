/** Small files of translations, as text. */

/** A sentence with its Dutch; without a translation where there is none. */
export const unit = (dutch, target, id = 'a.b') =>
  `<trans-unit id="${id}"><source>${dutch}</source>${target === undefined ? '' : `<target>${target}</target>`}</trans-unit>`;
export const file = (units, locale = 'en') =>
  `<xliff version="1.2"><file target-language="${locale}"><body>\n${units}\n</body></file></xliff>\n`;

/** A placeholder, as it is written. */
export const place = (index, code) => `<x id="${index}" equiv-text="${code}"/>`;
