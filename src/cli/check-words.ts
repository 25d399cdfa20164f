import type { Language } from './language.js';
import type { Place } from '../model/json-place.js';

/** What `check` says besides faults and the letter. */
interface CheckWords {
  readonly stdin: string;
  /** Above what is said of a file; without `open` too little is left of it to ask anything. */
  readonly heading: (name: string, faults: number, open?: number) => string;
  /** Where a file stops being JSON. */
  readonly place: (place: Place) => string;
  readonly otherName: (name: string, id: string) => string;
  /** Above the letter. */
  readonly letter: (hasFaults: boolean) => string;
}

const count = (number: number, none: string, one: string, several: string): string =>
  number === 0 ? none : `${number} ${number === 1 ? one : several}`;

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  nl: {
    stdin: 'standaardinvoer',
    heading: (name, faults, open) =>
      faults === 0 && open === 0
        ? `${name}: in orde, geen fouten en geen open vragen`
        : `${name}: ${count(faults, 'geen fouten', 'fout', 'fouten')}${open === undefined ? '' : `, ${count(open, 'geen open vragen', 'open vraag', 'open vragen')}`}`,
    place: ({ line, column }) =>
      `Hier gaat het mis: regel ${line}, teken ${column}. Of vlak ervoor: mist er een komma of een haakje?`,
    otherName: (name, id) =>
      `Let op: dit bestand heet ${name}, maar het id erin is ${id}. In de map providers/ moet het ${id}.json heten.`,
    letter: (hasFaults) =>
      hasFaults
        ? 'Verbeter eerst de fouten: daarna kan deze brief aan de aanbieder anders zijn.'
        : 'Wat nog open is, als brief aan de aanbieder:',
  },
  en: {
    stdin: 'standard input',
    heading: (name, faults, open) =>
      faults === 0 && open === 0
        ? `${name}: fine, no faults and no open questions`
        : `${name}: ${count(faults, 'no faults', 'fault', 'faults')}${open === undefined ? '' : `, ${count(open, 'no open questions', 'open question', 'open questions')}`}`,
    place: ({ line, column }) =>
      `It goes wrong here: line ${line}, column ${column}. Or just before: is a comma or a bracket missing?`,
    otherName: (name, id) =>
      `Mind: this file is called ${name}, but the id in it is ${id}. In the folder providers/ it has to be ${id}.json.`,
    letter: (hasFaults) =>
      hasFaults
        ? 'Correct the faults first: after that, this letter to the provider may differ.'
        : 'What is still open, as a letter to the provider:',
  },
};
