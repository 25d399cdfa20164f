import type { Fault } from '../../model/fault.js';

/** The folder that holds the script, the pages and the facts, as it is written in front of their names. */
export interface Base {
  /** Without a slash at its end; empty for the root of the site. */
  readonly folder: string;
  /** True when it says on which site it is. */
  readonly isWhole: boolean;
  /** True when only one's own computer has it. */
  readonly isLocal: boolean;
}

const EXPECTED = ['https://www.voorbeeld.nl/klachten', '/klachten'];
const LONGEST = 2000;

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

// What a browser would leave out, turn round or read as something else: white space, a backslash, a question mark.
const ODD = /[\s\\?#\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/;

/** Somebody gave the script instead of its folder. */
const FILE = /\.(js|mjs|html?|json)\/?$/i;

/** The address typed behind `--base`, or what is wrong with it. */
export function readBase(typed: string | undefined): Base | Fault {
  const refused = (code: Fault['code']): Fault => ({
    code,
    where: '--base',
    found: typed,
    expected: EXPECTED,
  });
  if (!typed) return refused('value-missing');
  const isWhole = /^https?:\/\//i.test(typed);
  if (typed.length > LONGEST || ODD.test(typed) || FILE.test(typed) || !(isWhole || typed.startsWith('/')))
    return refused('value-wrong');
  let url: URL;
  try {
    url = new URL(typed, 'https://voorbeeld.nl');
  } catch {
    return refused('value-wrong');
  }
  const { protocol, username, password, origin, pathname } = url;
  const isLocal = LOCAL.test(origin);
  const isOther = isWhole && protocol !== 'https:' && !isLocal;
  // `//x` is a site of its own, also when `/./` or `/../` stood between.
  if (
    isOther ||
    username ||
    password ||
    (!isWhole && [typed, pathname].some((path) => path.startsWith('//')))
  )
    return refused('value-wrong');
  return { folder: `${isWhole ? origin : ''}${pathname.replace(/\/+$/, '')}`, isWhole, isLocal };
}
