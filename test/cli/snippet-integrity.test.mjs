/** What stands in dist, together: the command line, the list of hashes and the script it names. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { version } from './command.mjs';
import { readHtml } from './snippet-page.mjs';

const DIST = join(import.meta.dirname, '../../dist');

test('the hash in a line for an exact version is that of the file it names', () => {
  const base = `https://www.voorbeeld.nl/klachten/${version}`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(DIST, 'cli.js'), 'snippet', '--base', base, '--provider', 'lichtpunt'],
    { encoding: 'utf8' },
  );
  const { src, integrity } = readHtml(stdout).one('script')?.attributes ?? {};
  assert.equal(src, `${base}/klachten-procedure.all.js`, stderr);
  const hash = createHash('sha384').update(readFileSync(join(DIST, 'klachten-procedure.all.js')));
  assert.equal(integrity, `sha384-${hash.digest('base64')}`);
});
