/** What a line of text is made of. */
export const INLINE =
  'a,abbr,b,bdi,br,cite,code,em,font,i,mark,q,s,script,small,span,strong,sub,sup,time,u,wbr';
/** What else may stand in a line. */
const IN_A_LINE = `${INLINE},button,del,img,input,ins,kbd,label,picture,svg`;
/** What holds a line of text and may hold no block. */
const LINES_ONLY = 'p,h1,h2,h3,h4,h5,h6,pre,summary,legend';
const CALLS_OR_WRITES = 'a[href^="tel:"],a[href^="mailto:"]';

// Not by instanceof: a page builder makes nodes in a frame.
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isInline = (node: Node): boolean => !isElement(node) || node.matches(IN_A_LINE);

/** A node and what follows it, up to the first block. */
export function lineFrom(first: ChildNode | null): ChildNode[] {
  const line: ChildNode[] = [];
  for (let node = first; node && isInline(node); node = node.nextSibling) line.push(node);
  return line;
}

/** Where something stands in a text. */
export interface Place {
  /** What it is read with, from block to block, itself (or what marks it up) included. */
  readonly line: readonly ChildNode[];
  /** What holds that line, where no block may stand beside it. */
  readonly paragraph: Element | undefined;
  /** What a block can follow. */
  readonly end: ChildNode;
}

export function placeOf(element: Element): Place {
  let first: ChildNode = element;
  while (first.parentElement?.matches(IN_A_LINE)) first = first.parentElement;
  const paragraph = first.parentElement?.matches(LINES_ONLY) ? first.parentElement : undefined;
  while (first.previousSibling && isInline(first.previousSibling)) first = first.previousSibling;
  const line = lineFrom(first);
  return { line, paragraph, end: paragraph ?? line.at(-1) ?? element };
}

/** All elements in a line. */
export const elementsIn = ({ line }: Place): Element[] =>
  line.filter(isElement).flatMap((element) => [element, ...element.querySelectorAll('*')]);

/** What there is to read in some nodes. */
export const textIn = (nodes: readonly Node[]): string =>
  nodes.map((node) => (/^(#comment|SCRIPT)$/.test(node.nodeName) ? '' : node.textContent)).join('');

// In the place of a link; a page cannot hold it.
const LINK = '\0';

/**
 * True when there is nothing else to read in its line than a link to call or to write, and perhaps whom: an editor
 * that drops the element leaves its fallback, `<a>…</a>, of bel …: <a>…</a>`.
 */
export function isAlone(element: Element, place: Place): boolean {
  const { line, paragraph } = place;
  let text = textIn(line);
  for (const one of elementsIn(place))
    if (one === element || one.matches(CALLS_OR_WRITES)) text = text.replace(one.textContent, LINK);
  return (
    !/[\p{L}\p{N}]/u.test(text.replace(/\0,\sof\s[^.:\0]+:\s*\0/, '')) &&
    elementsIn(place).every((one) => one.matches(INLINE) || element.contains(one)) &&
    (!paragraph || (paragraph.localName === 'p' && paragraph.childNodes.length === line.length))
  );
}
