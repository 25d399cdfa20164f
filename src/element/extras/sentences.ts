import { spoken } from './spoken.js';

/** What is read in one go. */
export interface Sentence {
  /** What is said. */
  readonly text: string;
  readonly lang: string;
  /** Where it stands: it moves along with what a page changes, and is empty when the words are gone. */
  readonly range: Range;
}

// The tools themselves and the way out are no part of the procedure, and what can be filled in says nothing.
const NOT_READ =
  '[aria-hidden="true"],[part~="tools"],[part~="exit"],[part~="exit-note"],button,input,select,textarea,svg,script,style,template';

/** What is folded away, or hidden by the page, is not read; words that are only for the ear are. */
function isRead(element: Element): boolean {
  if (element.matches(NOT_READ) || element.parentElement?.matches('details:not([open])'))
    return element.matches('summary');
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}

/**
 * Whether what stands in it stands apart: as a browser lays it out, since two buttons side by side are not one
 * sentence. What is only for the ear, and the number of a step, is lifted out of a line that it belongs to.
 */
function standsApart(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  return position !== 'absolute' && !/^(inline|inline-block|contents)$/.test(display);
}

/** The texts, line by line, in the order in which they are seen. */
function linesOf(root: Element): Text[][] {
  const lines: Text[][] = [];
  let line: Text[] = [];
  const end = (): void => {
    if (line[0]) lines.push(line);
    line = [];
  };
  const walk = (element: Element): void => {
    const apart = element.localName === 'br' || standsApart(element);
    if (apart) end();
    for (const node of element.childNodes)
      if (node instanceof Text) line.push(node);
      else if (node instanceof Element && isRead(node)) walk(node);
    if (apart) end();
  };
  walk(root);
  end();
  return lines;
}

// A name within a sentence is read along with it.
const langOf = (text: Text): string =>
  text.parentElement?.closest<HTMLElement>('[lang]:not(bdi)')?.lang ?? '';

/** Parts of a line, each in one language. */
function partsOf(line: readonly Text[]): Text[][] {
  const parts: Text[][] = [];
  for (const text of line) {
    const last = parts.at(-1);
    if (last?.[0] && (langOf(last[0]) === langOf(text) || !text.data.trim())) last.push(text);
    else parts.push([text]);
  }
  return parts;
}

interface Said {
  readonly segment: string;
  readonly index: number;
}

/** Where each sentence of a text begins, and its words; where the engine cannot tell, all of it is one. */
function split(text: string, locale: string): Said[] {
  const all: Said[] =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
      : [{ segment: text, index: 0 }];
  return all.reduce<Said[]>((done, said) => {
    const last = done.at(-1);
    // An initial ends no sentence.
    if (!last || !/(?:^|[\s.(])\p{Lu}\.\s*$/u.test(last.segment)) return [...done, said];
    return [...done.slice(0, -1), { ...last, segment: last.segment + said.segment }];
  }, []);
}

function sentencesIn(part: readonly Text[], locale: string): Sentence[] {
  const [first] = part;
  // White space of the source may be a line break, which would end a sentence.
  const whole = part.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  return [...split(whole, locale)].flatMap(({ segment, index }) => {
    const words = segment.trim();
    // A quotation mark on its own is nothing to say.
    if (!first || !/[\p{L}\p{N}]/u.test(words)) return [];
    const start = index + segment.indexOf(words);
    return [{ text: spoken(words), lang: langOf(first), range: rangeOf(part, start, start + words.length) }];
  });
}

function rangeOf(part: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const text of part) {
    if (start >= passed && start < passed + text.length) range.setStart(text, start - passed);
    if (end > passed && end <= passed + text.length) range.setEnd(text, end - passed);
    passed += text.length;
  }
  return range;
}

/** Everything there is to read now, sentence by sentence. */
export const sentencesOf = (root: Element, locale: string): Sentence[] =>
  linesOf(root)
    .flatMap(partsOf)
    .flatMap((part) => sentencesIn(part, locale));
