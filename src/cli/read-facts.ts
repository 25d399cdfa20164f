import { bundled } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import type { Provider } from '../model/provider.js';
import { readProvider, unusable } from '../model/read-provider.js';
import { CHECK_WORDS } from './check-words.js';
import { faultLine, type Language } from './language.js';
import { type Bytes, readFile } from './read-file.js';

/** What came of a file of facts. */
export interface Facts {
  /** Absent when there is nothing to show; with faults, what is right of it. */
  readonly provider?: Provider | undefined;
  readonly faults: readonly Fault[];
  /** Line and sign where it stops being JSON. */
  readonly at?: Parameters<(typeof CHECK_WORDS)[Language]['place']>[0] | undefined;
}

/**
 * The facts of a file, read as the page reads them.
 * @param name its path, or `-` for standard input
 */
export async function readFacts(name: string, stdin: Bytes): Promise<Facts> {
  const content = await readFile(name, stdin);
  if ('fault' in content) return { faults: [content.fault], at: content.at };
  const faults: Fault[] = [];
  const provider = readProvider(content.value, bundled.organisations, faults);
  return { provider, faults: provider ? faults : [unusable(content.value, name), ...faults] };
}

/** What is wrong with a file, line by line. */
export const faultLines = ({ faults, at }: Facts, language: Language): readonly string[] => [
  ...faults.map((fault) => faultLine(fault, language)),
  ...(at ? [CHECK_WORDS[language].place(at)] : []),
];
