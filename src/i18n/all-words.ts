import { templates as ar } from './generated/ar.js';
import { templates as de } from './generated/de.js';
import { templates as en } from './generated/en.js';
import { templates as fr } from './generated/fr.js';
import { templates as pl } from './generated/pl.js';
import { templates as tr } from './generated/tr.js';
import { templates as uk } from './generated/uk.js';
import type { Locale } from './languages.js';
import { learn } from './speak.js';

/** From here on every language can be spoken. */
export function learnAll(): void {
  for (const [locale, words] of Object.entries({ ar, de, en, fr, pl, tr, uk }))
    learn(locale as Locale, words);
}
