import { bundled } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import type { Provider } from '../model/provider.js';
import { readProvider, unusable } from '../model/read-provider.js';
import { CHECK_WORDS } from './check-words.js';
import { faultLine, type Language } from './language.js';
import { type Bytes, readFile } from './read-file.js';

/**
 * The provider of a file of facts without a fault, or what `check` says is wrong with it, line by line.
 * @param name its path, or `-` for standard input
 */
export async function readFacts(
  name: string,
  stdin: Bytes,
  language: Language,
): Promise<Provider | readonly string[]> {
  const content = await readFile(name, stdin);
  if ('fault' in content) {
    const { fault, at } = content;
    return [faultLine(fault, language), ...(at ? [CHECK_WORDS[language].place(at)] : [])];
  }
  const faults: Fault[] = [];
  const provider = readProvider(content.value, bundled.organisations, faults);
  if (provider && !faults[0]) return provider;
  return [...(provider ? [] : [unusable(content.value, name)]), ...faults].map((fault) =>
    faultLine(fault, language),
  );
}
