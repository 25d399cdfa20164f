import { type Arguments, readArguments } from './arguments.js';
import { check } from './check.js';
import { makeNew } from './new.js';
import { linesOf, type Outcome, visible } from './outcome.js';
import { makePages } from './page.js';
import type { Bytes } from './read-file.js';
import { snippet } from './snippet/snippet.js';
import { USAGE, USAGE_WORDS, type UsageWords } from './usage.js';

/** Of the package; the build writes it in. */
declare const VERSION: string;

const COMMANDS = ['check', 'new', 'page', 'snippet'] as const;

const isCommand = (word: string): word is (typeof COMMANDS)[number] => COMMANDS.some((one) => one === word);

/** What is wrong with the files named, if anything. */
function filesWrong({ command, files, given }: Arguments, words: UsageWords): string | undefined {
  if (command === 'check' && !files[0]) return words.noFile;
  if (command === 'page' && !files[0] && given.provider === undefined) return words.noFileOrProvider;
  if ((command === 'new' || command === 'snippet') && files[1]) return words.tooMany;
  return files.filter((name) => name === '-').length > 1 ? words.twiceStdin : undefined;
}

/**
 * The command line, without the process around it.
 * @param args what stands behind the name of the program
 */
export async function run(args: readonly string[], stdin: Bytes): Promise<Outcome> {
  const asked = readArguments(args);
  const { language, help, command, files, given, wrong } = asked;
  const words = USAGE_WORDS[language];
  const misused = (...lines: readonly string[]): Outcome => ({
    err: linesOf([...lines, words.more].map(visible)),
    code: 2,
  });
  if (wrong[0]) return misused(...wrong);
  if (help) return { out: USAGE[language], code: 0 };
  if (asked.version) return { out: linesOf([VERSION]), code: 0 };
  if (!command) return misused(words.noCommand);
  if (!isCommand(command)) return misused(words.command(command));
  const filesFault = filesWrong(asked, words);
  if (filesFault) return misused(filesFault);
  if (command === 'page') return makePages(files, given, stdin, language);
  if (command === 'snippet') return snippet(given, files[0], stdin, language);
  return command === 'check' ? check(files, stdin, language) : makeNew(files[0], given, stdin, language);
}
