import { learnAll } from '../../i18n/all-words.js';
import { localeOf, readLanguages, SOURCE } from '../../i18n/languages.js';
import { answerTo } from '../../model/answer.js';
import { tidyId } from '../../model/attribute.js';
import { bundled } from '../../model/catalogue.js';
import type { Fault } from '../../model/fault.js';
import type { Provider } from '../../model/provider.js';
import type { Given } from '../arguments.js';
import { faultLine, type Language } from '../language.js';
import { namingIn } from '../naming.js';
import { linesOf, type Outcome, visible } from '../outcome.js';
import type { Bytes } from '../read-file.js';
import { faultLines, readFacts } from '../read-facts.js';
import { type Base, readBase } from './base-address.js';
import { cmsOf } from './cms.js';
import { fullMarkup } from './full.js';
import { hintsOn } from './hints.js';
import { integrityOf, type Script, type ScriptFile, versionsIn } from './script.js';
import { elementWith, markdownOf, type Placed, type Shape, snippetOf } from './shapes.js';
import { SNIPPET_WORDS } from './snippet-words.js';
import { whomFor } from './whom.js';

/** Of the package; the build writes it in. */
declare const VERSION: string;

const isFault = (value: object): value is Fault => 'code' in value;

/** Lines on standard error instead of a snippet: 1 when a file is wrong, 2 when the command is. */
class Refusal extends Error {
  readonly code: 1 | 2;
  readonly lines: readonly string[];

  constructor(code: 1 | 2, lines: readonly string[]) {
    super();
    this.code = code;
    this.lines = lines;
  }
}

/** Whose procedure it is: bundled, or out of a file. */
async function findProvider(
  given: Given,
  file: string | undefined,
  stdin: Bytes,
  language: Language,
): Promise<Provider> {
  const words = SNIPPET_WORDS[language];
  const id = tidyId(given.provider ?? '');
  const refused = (code: Fault['code'], expected: readonly string[], ...more: readonly string[]) =>
    new Refusal(2, [
      faultLine({ code, where: '--provider', found: given.provider, expected }, language),
      ...more,
    ]);
  const known = bundled.providers.find((one) => one.id === id);
  if (file === undefined) {
    if (known) return known;
    const ids = bundled.providers.map((one) => one.id);
    throw refused(id ? 'provider-unknown' : 'provider-missing', ids, words.needsFile);
  }
  const facts = await readFacts(file, stdin);
  const { provider } = facts;
  if (!provider || facts.faults[0]) throw new Refusal(1, faultLines(facts, language));
  if (id && provider.id !== id) throw refused('value-wrong', [provider.id]);
  // A page asks its script first, and only then for a file.
  return bundled.providers.find((one) => one.id === provider.id) ?? provider;
}

/** The script's address, with a hash where that can be told to stay right. */
async function scriptOf(base: Base, shape: Shape, isBundled: boolean, language: Language): Promise<Script> {
  const isExact = versionsIn(base).includes(VERSION);
  // A hash covers one file, and what that would load by import() is not in it.
  const file: ScriptFile = isExact || !isBundled ? 'klachten-procedure.all.js' : 'klachten-procedure.js';
  const src = `${base.folder}/${file}`;
  // A frame holds a page, and that has no script.
  if (!isExact || shape === 'iframe') return { src };
  const integrity = await integrityOf(file);
  if (typeof integrity === 'string') return { src, integrity };
  throw new Refusal(1, [faultLine(integrity, language), SNIPPET_WORDS[language].noIntegrity]);
}

/** `snippet`: one line to paste, and beside it what there is to know. */
export async function snippet(
  given: Given,
  file: string | undefined,
  stdin: Bytes,
  language: Language,
): Promise<Outcome> {
  try {
    return await made(given, file, stdin, language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { err: linesOf(error.lines.map(visible)), code: error.code };
  }
}

async function made(
  given: Given,
  file: string | undefined,
  stdin: Bytes,
  language: Language,
): Promise<Outcome> {
  const words = SNIPPET_WORDS[language];
  const base = readBase(given.base);
  if (isFault(base)) throw new Refusal(2, [faultLine(base, language)]);
  const cms = cmsOf(given.cms ?? 'html');
  const shape = given.shape ?? cms.shape;
  if (cms.needsWholeAddress && !base.isWhole) throw new Refusal(2, [words.needsWhole(given.cms ?? '')]);
  if (given.full && shape !== 'element') throw new Refusal(2, [words.fullElsewhere(shape)]);
  if (given.languages !== undefined && (shape === 'link' || shape === 'iframe'))
    throw new Refusal(2, [words.languagesElsewhere(shape)]);

  const provider = await findProvider(given, file, stdin, language);
  const isBundled = bundled.providers.includes(provider);
  const answer = answerTo(
    { ...bundled, own: provider },
    { provider: provider.id, regime: given.regime ?? '' },
  );
  if (answer.fault) throw new Refusal(2, [faultLine({ ...answer.fault, where: '--regime' }, language)]);

  learnAll();
  const lang = localeOf(given.lang ?? SOURCE) ?? SOURCE;
  const placed: Placed = {
    base,
    provider,
    regime: answer.procedure?.regime.id,
    whom: whomFor(answer, lang),
    script: await scriptOf(base, shape, isBundled, language),
    lang,
    languages: readLanguages(given.languages ?? '', []),
  };
  const isMarkdown = shape === 'link' && !!cms.isMarkdown;
  const line = given.full
    ? elementWith(placed, fullMarkup(answer, placed))
    : isMarkdown
      ? markdownOf(placed)
      : snippetOf(shape, placed);
  const hints = hintsOn(placed, {
    language,
    shape,
    // Where a link is made with a button there is nothing to paste.
    place: given.full ? words.fullOnly : shape === 'link' && !isMarkdown ? undefined : cms.place?.[language],
    isMarkdown,
    version: VERSION,
    choices: namingIn(language).list(
      answer.choices.map(({ regime }) => regime.id),
      'disjunction',
    ),
    file: isBundled ? undefined : file,
    isFileUnread: isBundled && file !== undefined,
  });
  return { out: linesOf([line]), err: linesOf(hints.map(visible)), code: 0 };
}
