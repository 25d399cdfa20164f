/** The snippets of the guide (S1–S5), as our own command prints them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');
const SHAPES = { S1: 'element', S2: 'div', S3: 'link', S4: 'script', S5: 'iframe' };
const PATH = '/klachtenprocedure/lichtpunt/wkkgz/';

const link = (address, text) => `<a href="${address}">${text}</a>`;

/** A link in a sentence of the author's own. */
export const SENTENCE = [
  'Heb je een klacht? Lees onze ',
  'klachtenprocedure',
  ', dan weet je wat je kunt doen.',
];

/** The address of the procedure's own page; with `#widget` it asks for the procedure at this very place. */
export const pageAddress = (base) => base + PATH;
export const linkAddress = (base) => `${base}${PATH}#widget`;

/** All that one link can say. */
export const LINK_TEXT = 'Klachtenprocedure van Lichtpunt, of bel Klachtenportaal Zorg: 0228 32 22 05';

function print(base, shape) {
  const asked = { base, shape, provider: 'lichtpunt', regime: 'wkkgz' };
  const words = Object.entries(asked).map(([name, value]) => `--${name}=${value}`);
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync(process.execPath, [join(DIST, 'cli.js'), 'snippet', ...words], options).trim();
}

/**
 * @param base address of the folder that holds the script, without a slash at the end
 * @returns the snippets by their number
 */
export const snippets = (base) =>
  Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [name, print(base, shape)]));

/** S3 within a sentence. */
export function sentenceWithLink(base) {
  const [before, text, after] = SENTENCE;
  return `<p>${before}${link(linkAddress(base), text)}${after}</p>`;
}
