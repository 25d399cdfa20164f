import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundled } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import type { Provider } from '../model/provider.js';
import { type Page, pagesOf } from '../page/pages.js';
import type { Given } from './arguments.js';
import { CHECK_WORDS } from './check-words.js';
import { faultLine, type Language } from './language.js';
import { linesOf, type Outcome, visible } from './outcome.js';
import { PAGE_WORDS } from './page-words.js';
import { type Facts, faultLines, readFacts } from './read-facts.js';
import type { Bytes } from './read-file.js';
import { type Base, readBase } from './snippet/base-address.js';

/** What is wrong with a file, as `check` says it. */
function refusal(name: string, facts: Facts, language: Language): readonly string[] {
  const { heading, stdin } = CHECK_WORDS[language];
  return [heading(name === '-' ? stdin : name, facts.faults.length), ...faultLines(facts, language)];
}

/** Search engines want to know the site as well. */
function readWholeBase(typed: string): Base | Fault {
  const base = readBase(typed);
  return 'code' in base || base.isWhole
    ? base
    : { code: 'value-wrong', where: '--base', found: typed, expected: ['https://www.voorbeeld.nl/klachten'] };
}

/** Writes what can be written, and tells what cannot. */
function writePages(pages: readonly Page[], folder: string, language: Language): Outcome {
  const written: string[] = [];
  for (const { path, html } of pages) {
    const file = join(folder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, html);
      written.push(file);
    } catch (error) {
      const line = PAGE_WORDS[language].notWritten(file, (error as Error).message);
      return { out: linesOf(written.map(visible)), err: linesOf([visible(line)]), code: 1 };
    }
  }
  return { out: linesOf(written.map(visible)), code: 0 };
}

/**
 * `page FILE…`: the static pages of each provider, in a folder of its own. Nothing is written when a file has a fault:
 * half a folder would look like a whole one.
 */
export async function makePages(
  names: readonly string[],
  { provider: id, out = '.', base: typed }: Given,
  stdin: Bytes,
  language: Language,
): Promise<Outcome> {
  const base = typed === undefined ? undefined : readWholeBase(typed);
  if (base && 'code' in base) return { err: linesOf([visible(faultLine(base, language))]), code: 2 };
  const providers: Provider[] = bundled.providers.filter((one) => one.id === id);
  const refused: string[] = [];
  for (const name of names) {
    const facts = await readFacts(name, stdin);
    const { provider, faults } = facts;
    if (!provider || faults[0]) refused.push(...refusal(name, facts, language));
    else if (providers.some((one) => one.id === provider.id))
      refused.push(PAGE_WORDS[language].twice(provider.id, name));
    else providers.push(provider);
  }
  if (refused[0])
    return { err: linesOf([...refused.map(visible), PAGE_WORDS[language].nothingMade]), code: 1 };
  return writePages(
    providers.flatMap((provider) => pagesOf(bundled, provider, base?.folder)),
    out,
    language,
  );
}
