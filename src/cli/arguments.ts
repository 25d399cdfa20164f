import { parseArgs } from 'node:util';
import { localeOf, LOCALES, readLanguages, SOURCE } from '../i18n/languages.js';
import { bundled } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import { readAs } from '../model/read-as.js';
import type { RegimeId } from '../model/regime.js';
import { faultLine, type Language } from './language.js';
import { CMS_NAMES, type CmsName } from './snippet/cms.js';
import { type Shape, SHAPES } from './snippet/shapes.js';
import { USAGE_WORDS, type UsageWords } from './usage.js';

/** What was asked for, or what is wrong with how it was asked. */
export interface Arguments {
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
  readonly command: string;
  readonly files: readonly string[];
  readonly given: Given;
  /** In words, in the language. */
  readonly wrong: readonly string[];
}

/** Facts on the command line. */
export interface Given {
  readonly id?: string;
  readonly name?: string;
  readonly regime?: RegimeId;
  /** Id of a bundled provider; with `snippet` also of the one in the file. */
  readonly provider?: string;
  /** Path of a folder. */
  readonly out?: string;
  /** Address of the folder on a site. */
  readonly base?: string;
  readonly cms?: CmsName;
  readonly shape?: Shape;
  /** With the whole procedure in it. */
  readonly full?: boolean;
  /** Tag of the language to show, and of those to choose from. */
  readonly lang?: string;
  readonly languages?: string;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  language: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  regime: { type: 'string' },
  provider: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  cms: { type: 'string' },
  shape: { type: 'string' },
  full: { type: 'boolean' },
  lang: { type: 'string' },
  languages: { type: 'string' },
} as const;

const FOR_ALL = ['help', 'version', 'language'];
/** What each command takes besides. */
const FOR_COMMAND: Readonly<Record<string, readonly string[]>> = {
  check: [],
  new: ['id', 'name', 'regime'],
  page: ['provider', 'out', 'base'],
  snippet: ['base', 'provider', 'regime', 'cms', 'shape', 'full', 'lang', 'languages'],
};

/** Not strict: an error of Node's would be in English, and there would be one at a time. */
const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true, allowPositionals: true });

type Token = ReturnType<typeof parse>['tokens'][number];

/** A value that looks like an option is the next option, unless it was written behind a `=`. */
function misuse(token: Token & { readonly kind: 'option' }, words: UsageWords): readonly string[] {
  const { name, rawName, value, inlineValue } = token;
  if (OPTIONS[name as keyof typeof OPTIONS].type === 'boolean')
    return value === undefined ? [] : [words.needless(rawName)];
  return value && (inlineValue || !value.startsWith('-')) ? [] : [words.noValue(rawName)];
}

/** What is wrong with the languages to choose from; the one that is shown is among them anyway. */
function languagesFaults(found: string, lang: unknown): readonly Fault[] {
  const where = '--languages';
  const faults: Fault[] = [];
  const read = readLanguages(found, faults);
  if (faults[0]) return faults.map((fault) => ({ ...fault, where }));
  const shown = localeOf(typeof lang === 'string' ? lang : SOURCE);
  return read.some((one) => one !== shown)
    ? []
    : [{ code: 'value-wrong', where, found, expected: ['"nl en ar"'] }];
}

/** What is wrong with the values, as facts. */
function valueFaults(values: Readonly<Record<string, unknown>>, command: string): readonly Fault[] {
  const faults: Fault[] = [];
  const { id, name, regime, provider, language, cms, shape, lang, languages } = values;
  if (id !== undefined) readAs('Id', id, '--id', { known: {}, faults });
  if (name !== undefined) readAs('Name', name, '--name', { known: {}, faults });
  const oneOf = (where: string, found: unknown, expected: readonly string[]): void => {
    if (found !== undefined && !expected.some((one) => one === found))
      faults.push({ code: 'value-unknown', where, found, expected });
  };
  oneOf('--regime', regime, Object.keys(bundled.regimes));
  // A snippet may be for the provider in a file.
  if (command !== 'snippet')
    oneOf(
      '--provider',
      provider,
      bundled.providers.map((one) => one.id),
    );
  oneOf('--cms', cms, CMS_NAMES);
  oneOf('--shape', shape, SHAPES);
  oneOf('--language', language, ['nl', 'en']);
  if (typeof lang === 'string' && !localeOf(lang)) oneOf('--lang', lang, LOCALES);
  if (typeof languages === 'string') faults.push(...languagesFaults(languages, lang));
  return faults;
}

/** A value that is one of ours, as we write it: `WordPress` is a name too. */
const named = (values: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> => {
  const value = values[key];
  return typeof value === 'string' ? { [key]: value.toLowerCase() } : {};
};

export function readArguments(args: readonly string[]): Arguments {
  const { tokens, values: typed, positionals } = parse(args);
  const values = { ...typed, ...named(typed, 'cms'), ...named(typed, 'shape') };
  const language = values.language === 'en' ? 'en' : 'nl';
  const words = USAGE_WORDS[language];
  const [command = '', ...files] = positionals;
  const options = tokens.filter((token) => token.kind === 'option');
  const isKnown = ({ name }: { readonly name: string }): boolean =>
    Object.hasOwn(OPTIONS, name) &&
    (FOR_ALL.includes(name) ||
      !Object.hasOwn(FOR_COMMAND, command) ||
      !!FOR_COMMAND[command]?.includes(name));
  const wrong = options.flatMap((token) =>
    isKnown(token) ? misuse(token, words) : [words.option(token.rawName)],
  );
  return {
    language,
    help: values.help === true,
    version: values.version === true,
    command,
    files,
    given: values as Given,
    wrong: wrong[0] ? wrong : valueFaults(values, command).map((fault) => faultLine(fault, language)),
  };
}
