import { templates as ar } from './generated/ar.js';
import { templates as de } from './generated/de.js';
import { templates as en } from './generated/en.js';
import { templates as fr } from './generated/fr.js';
import { templates as pl } from './generated/pl.js';
import { templates as tr } from './generated/tr.js';
import { templates as uk } from './generated/uk.js';
import type { Other } from './languages.js';
import { learn, type Words } from './speak.js';

const ALL: Readonly<Record<Other, Words>> = { ar, de, en, fr, pl, tr, uk };

/** From here on every language can be spoken. */
export function learnAll(): void {
  for (const [locale, words] of Object.entries(ALL)) learn(locale as Other, words);
}
