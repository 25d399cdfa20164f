import { bundled } from '../model/catalogue.js';
import format from '../model/format.json';

/** The words of the phrase book that may stand for a type, out of the format itself: `everyone, adults, …`. */
export const wordsOf = (
  type: 'Audience' | 'ChannelKind' | 'Complainants' | 'IntroductionFact' | 'Role',
): string =>
  format[type]
    .split('|')
    .filter((word) => /^[a-z]/.test(word))
    .join(', ');

/** The organisations that any file may name. */
export const organisationIds = (): string => bundled.organisations.map(({ id }) => id).join(', ');
