/** What came of a command: for the streams, and for whoever called. */
export interface Outcome {
  /** What was asked for. */
  readonly out?: string;
  /** What went wrong in the asking. */
  readonly err?: string;
  /** 0: fine; 1: a file is wrong; 2: the command was. */
  readonly code: 0 | 1 | 2;
}

/** Lines, each with its end. */
export const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** A line without what steers a terminal or turns the direction of text, as faultText() writes it: files can hold it. */
export const visible = (line: string): string =>
  line.replace(
    /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`,
  );
