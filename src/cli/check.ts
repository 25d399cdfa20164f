import { basename } from 'node:path';
import { bundled } from '../model/catalogue.js';
import { openPointsOf } from '../model/open-questions.js';
import { CHECK_WORDS } from './check-words.js';
import type { Language } from './language.js';
import { letterTo } from './letter.js';
import { linesOf, type Outcome, visible } from './outcome.js';
import { faultLines, readFacts } from './read-facts.js';
import type { Bytes } from './read-file.js';

/** What there is to say of a file, line by line, and whether it is wrong. */
async function checkFile(
  name: string,
  stdin: Bytes,
  language: Language,
): Promise<{ lines: readonly string[]; wrong: boolean }> {
  const words = CHECK_WORDS[language];
  const shown = name === '-' ? words.stdin : name;
  const facts = await readFacts(name, stdin);
  const { provider, faults } = facts;
  const points = provider ? openPointsOf(provider, bundled) : [];
  const otherName =
    provider && name !== '-' && basename(name) !== `${provider.id}.json`
      ? [words.otherName(basename(name), provider.id)]
      : [];
  const letter =
    provider && points[0]
      ? ['', words.letter(faults.length > 0), '', ...letterTo(provider, points, language)]
      : [];
  return {
    lines: [
      words.heading(shown, faults.length, provider && points.length),
      ...faultLines(facts, language),
      ...otherName,
      ...letter,
    ],
    wrong: faults.length > 0,
  };
}

/** `check FILE…`: everything that is wrong with each file, and what is open. */
export async function check(names: readonly string[], stdin: Bytes, language: Language): Promise<Outcome> {
  const lines: string[] = [];
  let wrong = false;
  for (const name of names) {
    const found = await checkFile(name, stdin, language);
    lines.push(...(lines[0] ? [''] : []), ...found.lines);
    wrong ||= found.wrong;
  }
  return { out: linesOf(lines.map(visible)), code: wrong ? 1 : 0 };
}
