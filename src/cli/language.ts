import type { Fault } from '../model/fault.js';
import { faultText } from '../i18n/fault-text.js';

export type Language = 'nl' | 'en';

/** For dates, times and lists: England's forms, as near to the Dutch ones as English gets. */
export const LOCALE = { nl: 'nl', en: 'en-GB' } as const;

const BETWEEN = { nl: ['verwacht', 'of'], en: ['expected', 'or'] } as const;

/** A fault in the words of the browser's console. */
export const faultLine = (fault: Fault, language: Language): string => faultText(fault, BETWEEN[language]);
