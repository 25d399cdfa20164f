import type { Language } from './language.js';

/** What `page` says besides the paths it wrote. */
interface PageWords {
  /** Two files would write the same pages. */
  readonly twice: (id: string, name: string) => string;
  /** Below what is wrong. */
  readonly nothingMade: string;
  /** @param reason as the system gives it */
  readonly notWritten: (path: string, reason: string) => string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  nl: {
    twice: (id, name) => `${name}: een ander bestand heeft hetzelfde id: ${id}.`,
    nothingMade: 'Er is niets gemaakt. Verbeter eerst de fouten.',
    notWritten: (path, reason) => `${path} kon niet worden geschreven: ${reason}`,
  },
  en: {
    twice: (id, name) => `${name}: another file has the same id: ${id}.`,
    nothingMade: 'Nothing was made. Mend the faults first.',
    notWritten: (path, reason) => `${path} could not be written: ${reason}`,
  },
};
