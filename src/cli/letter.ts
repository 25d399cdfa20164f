import { bundled } from '../model/catalogue.js';
import type { OpenPoint } from '../model/open-point.js';
import type { Provider } from '../model/provider.js';
import type { RegimeId } from '../model/regime.js';
import type { Language } from './language.js';
import { letterInDutch } from './letter-nl.js';
import { letterInEnglish } from './letter-en.js';

/** How a law is commonly called. */
export type LawName = (id: RegimeId) => string;

/** What a letter about open questions says, in one language. */
export interface Letter {
  readonly greeting: (provider: Provider) => string;
  /** Why it is written. */
  readonly reason: (provider: Provider) => string;
  readonly question: (point: OpenPoint, law: LawName) => string;
  readonly closing: readonly string[];
}

const LETTERS: Readonly<Record<Language, Letter>> = { nl: letterInDutch, en: letterInEnglish };

const lawName: LawName = (id) => bundled.regimes[id].short;

/** A letter to the provider with everything that is open, line by line. */
export function letterTo(
  provider: Provider,
  points: readonly OpenPoint[],
  language: Language,
): readonly string[] {
  const { greeting, reason, question, closing } = LETTERS[language];
  return [
    greeting(provider),
    '',
    reason(provider),
    '',
    ...points.map((point, at) => `${at + 1}. ${question(point, lawName)}`),
    ...closing.flatMap((line) => ['', line]),
  ];
}
