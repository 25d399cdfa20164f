import type { Language } from '../language.js';
import { versionsIn } from './script.js';
import { linkTextOf, pageOf, placeholderOf, type Placed, scriptTag, type Shape } from './shapes.js';
import { SNIPPET_WORDS } from './snippet-words.js';

/** What was asked for, as far as there is something to say of it. */
export interface Asked {
  readonly language: Language;
  readonly shape: Shape;
  /** Where the line is pasted. */
  readonly place: string | undefined;
  readonly isMarkdown: boolean;
  /** Of this package. */
  readonly version: string;
  /** The laws a visitor chooses from; empty when there is nothing to choose. */
  readonly choices: string;
  /** The file of facts that the page reads. */
  readonly file: string | undefined;
  /** A file was named, and the page does not read it. */
  readonly isFileUnread: boolean;
}

/** What there is to know beside the line, each thing a line. */
export function hintsOn(placed: Placed, asked: Asked): readonly string[] {
  const { base, provider, script } = placed;
  const { shape, version } = asked;
  const words = SNIPPET_WORDS[asked.language];
  const needsScript = shape === 'div' || shape === 'link';
  const others = versionsIn(base).filter((one) => one !== version);
  return [
    ...(shape === 'script' ? [words.bodyOnly] : asked.place ? [asked.place] : []),
    ...(shape === 'link' && !asked.isMarkdown ? words.link(linkTextOf(placed), placeholderOf(placed)) : []),
    ...(needsScript ? [words.scriptOnce, scriptTag(script)] : []),
    ...(asked.choices ? [words.choice(asked.choices)] : []),
    words.folder(base.folder),
    ...(base.isLocal ? [words.local] : []),
    ...(asked.isFileUnread ? [words.isBundled(provider.id)] : []),
    ...(asked.file !== undefined && shape !== 'iframe'
      ? [words.ownFile(`${base.folder}/providers/${provider.id}.json`)]
      : []),
    ...(asked.file === undefined ? [] : [words.ownPage(pageOf(placed), asked.file)]),
    ...(shape === 'iframe'
      ? []
      : script.integrity
        ? [words.integrity(version), ...(base.isWhole ? [words.otherSite] : [])]
        : others[0]
          ? [words.otherVersion(others[0], version)]
          : []),
  ];
}
