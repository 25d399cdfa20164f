/** A place in a text, as an editor counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** What stands there, to the end of the line. */
  readonly rest: string;
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

const placeAt = (text: string, position: number): Place => {
  const lines = text.slice(0, position).split(/\r\n|\n|\r/);
  const [rest = ''] = text.slice(position).split(/\r|\n/, 1);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, rest };
};

/**
 * Where a text stops being JSON. Engines say it for some mistakes and not for others, each in words of its own.
 * @returns the sign that cannot stand there, or the end of a text that goes on
 */
export function jsonPlace(text: string): Place {
  const open: string[] = [];
  let may = 'value';
  for (let at = 0; ;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    TOKEN.lastIndex = at = SPACE.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    const next = token && nextAfter(token, may, open);
    if (!next) return placeAt(text, at);
    may = next;
    at += token.length;
  }
}

/** What may follow a token, or undefined where it may not stand itself. */
function nextAfter(token: string, may: string, open: string[]): string | undefined {
  const closes = open.at(-1) === '{' ? '}' : open.at(-1) === '[' ? ']' : undefined;
  if (token === closes && ['comma', 'first', 'first-key'].includes(may)) {
    open.pop();
    return 'comma';
  }
  switch (may) {
    case 'first-key':
    case 'key':
      return token.startsWith('"') ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma':
      return token !== ',' || !closes ? undefined : closes === '}' ? 'key' : 'value';
    default:
      if (token === '{' || token === '[') open.push(token);
      return token === '{'
        ? 'first-key'
        : token === '['
          ? 'first'
          : /[}\],:]/.test(token[0] ?? '')
            ? undefined
            : 'comma';
  }
}
