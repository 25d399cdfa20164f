/** What people paste, as our own command prints it, and what a reader then sees of it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Which procedures the posts ask for, in turns, and the words in the widget that give each away. */
export const PROCEDURES = [
  { provider: 'lichtpunt', regime: 'wkkgz', name: 'Lichtpunt', law: '(Wkkgz)' },
  { provider: 'zorgkracht-12', regime: 'jeugdwet', name: 'Zorgkracht 12', law: '(Jeugdwet)' },
  { provider: 'zorgkracht-12', regime: 'wmo', name: 'Zorgkracht 12', law: '(Wmo)' },
];

/** Plain text of our own snippets, which have no entities in their words. */
const wordsOf = (html) => html.replace(/<[^>]*>/g, '');

/**
 * @param dist the folder with the command
 * @param base address of the folder on the site
 * @returns S1, S2 and S3 for one procedure; the address and the number in them; all of their words
 */
export async function snippetsFor(dist, base, { provider, regime }) {
  const print = async (shape) => {
    const asked = { base, provider, regime, shape };
    const words = Object.entries(asked).map(([name, value]) => `--${name}=${value}`);
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(dist, 'cli.js'),
      'snippet',
      ...words,
    ]);
    return stdout.trim();
  };
  const [S1, S2, S3] = await Promise.all(['element', 'div', 'link'].map(print));
  return {
    S1,
    S2,
    S3,
    address: /<a href="([^"]*)"/.exec(S3)[1],
    phone: /<a href="tel:[^"]*">([^<]*)<\/a>/.exec(S1)[1],
    words: wordsOf(S3),
  };
}
