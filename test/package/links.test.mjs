/** Every link of a document to a file of ours, or to a heading, leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'INSTALLEREN.md', 'CONTRIBUTING.md'];

const proseOf = (path) => readFileSync(path, 'utf8').replace(/^```.*?^```$/gms, '');

/** As GitHub makes them of headings: letters, digits, `-` and `_` stay, a space becomes a hyphen, a second one counts. */
function anchorsIn(path) {
  const seen = new Map();
  return [...proseOf(path).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => {
    const words = heading.replace(/\[(.*?)\]\(.*?\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replace(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count ? `${anchor}-${count}` : anchor;
  });
}

/** Without links in code, and without addresses of others. */
const linksIn = (path) =>
  [
    ...proseOf(path)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));

for (const name of DOCUMENTS)
  test(`every link in ${name} leads somewhere`, () => {
    const path = join(ROOT, name);
    const links = linksIn(path);
    const lost = links.filter((target) => {
      const [file, anchor] = target.split('#');
      const there = file ? join(dirname(path), file) : path;
      return (
        !existsSync(there) || (anchor !== undefined && !anchorsIn(there).includes(decodeURIComponent(anchor)))
      );
    });
    assert.deepEqual(lost, []);
  });

test('a link that leads nowhere would be seen', () => {
  assert.ok(linksIn(join(ROOT, 'README.md')).includes('INSTALLEREN.md#een-andere-zorgaanbieder'));
  assert.ok(anchorsIn(join(ROOT, 'INSTALLEREN.md')).includes('het-script-één-keer-in-het-thema'));
  assert.ok(!anchorsIn(join(ROOT, 'INSTALLEREN.md')).includes('dat-is-er-niet'));
});
