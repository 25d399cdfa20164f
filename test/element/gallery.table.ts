/** The invented providers of demo/providers, and what of a file has to be on the page. */
import apotheekSpiegelbeeld from '../../demo/providers/apotheek-spiegelbeeld.json';
import centrumBabel from '../../demo/providers/centrum-babel.json';
import jeugdhulpMaanvis from '../../demo/providers/jeugdhulp-maanvis.json';
import kliniekGoudvink from '../../demo/providers/kliniek-goudvink.json';
import praktijkNergens from '../../demo/providers/praktijk-nergens.json';
import thuiszorgTweesprong from '../../demo/providers/thuiszorg-tweesprong.json';
import ziekenhuisLuchtkasteel from '../../demo/providers/ziekenhuis-luchtkasteel.json';
import zorgkringKabouterbos from '../../demo/providers/zorgkring-kabouterbos.json';
import type { RegimeId } from '../../src/model/regime.js';

export interface InventedFacts {
  readonly id: string;
  readonly name: string;
  readonly regimes: Readonly<Partial<Record<RegimeId, unknown>>>;
}

export const GALLERY: readonly InventedFacts[] = [
  praktijkNergens,
  ziekenhuisLuchtkasteel,
  zorgkringKabouterbos,
  jeugdhulpMaanvis,
  thuiszorgTweesprong,
  apotheekSpiegelbeeld,
  kliniekGoudvink,
  centrumBabel,
];

/** A piece of a file, whatever that is. */
type Piece = Readonly<Record<string, unknown>>;

/** Every object in a file, however deep. What is asked of the provider is not for visitors. */
function piecesOf(value: unknown): readonly Piece[] {
  if (typeof value !== 'object' || !value) return [];
  if (Array.isArray(value)) return value.flatMap(piecesOf);
  const shown = Object.entries(value).filter(([key]) => key !== 'questions');
  return [Object.fromEntries(shown), ...shown.flatMap(([, part]) => piecesOf(part))];
}

const isLanguages = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  !!value &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => ['nl', 'en', 'ar'].includes(key));

/** Where a plain line is a text or a name, and no word of the phrase book. */
const WRITTEN = [
  ...[
    'title',
    'note',
    'text',
    'attention',
    'at',
    'bring',
    'choice',
    'why',
    'region',
    'location',
    'discipline',
    'subject',
  ],
  ...['name', 'abbreviation', 'desk', 'place', 'street', 'town', 'postcode', 'version', 'found', 'used'],
];
const WORDS = [
  ...['misspelling', 'former-name', 'wording', 'satisfied', 'not-satisfied', 'everyone', 'adults'],
  ...['young-people', 'confirmation', 'contact', 'hearing', 'answer', 'judgement', 'file'],
];

/** A line that is to be read, and the language it is in for a Dutch reader. */
export interface Written {
  readonly line: string;
  readonly lang: string;
}

/** Everything that somebody wrote for a visitor. */
export function writtenIn(facts: unknown): readonly Written[] {
  return piecesOf(facts).flatMap((piece) => {
    if (isLanguages(piece)) {
      const lang = 'nl' in piece ? 'nl' : (Object.keys(piece)[0] ?? '');
      return [{ line: piece[lang] ?? '', lang }];
    }
    return [...WRITTEN, 'when', 'for', 'audience']
      .flatMap((key) => piece[key])
      .filter((line): line is string => typeof line === 'string' && !WORDS.includes(line))
      .map((line) => ({ line, lang: 'nl' }));
  });
}

/** Every address that can be pressed. */
export function addressesIn(facts: unknown): readonly string[] {
  const PREFIX: Readonly<Record<string, string>> = {
    phone: 'tel:',
    mobile: 'tel:',
    sms: 'sms:',
    whatsapp: 'https://wa.me/',
  };
  return piecesOf(facts).flatMap(({ kind, number, address, href }) => [
    ...(typeof number === 'string' && typeof kind === 'string' && kind in PREFIX
      ? [`${PREFIX[kind] ?? ''}${kind === 'whatsapp' ? number.slice(1) : number}`]
      : []),
    ...(typeof address === 'string' ? [`mailto:${address}`] : []),
    ...(typeof href === 'string' ? [href] : []),
  ]);
}

/** Every number as people read it: its digits, without spaces. */
export const numbersIn = (facts: unknown): readonly string[] =>
  piecesOf(facts).flatMap(({ number, kind }) =>
    typeof number === 'string' && typeof kind === 'string' ? [number.replace('+31', '0')] : [],
  );
