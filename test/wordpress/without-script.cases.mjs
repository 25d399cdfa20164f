/** Without scripts: the link and a number to call are there, and every word is as it was written. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { asTyped, site, startBrowser } from './visitor.mjs';

let visitor;
before(async () => (visitor = await startBrowser()));
after(() => visitor.close());

function assertLinkAndNumber(post, seen) {
  assert.equal(asTyped(seen.text), post.withoutScript);
  assert.ok(seen.links.includes(post.address), `links: ${seen.links.join(', ')}`);
  assert.ok(seen.text.includes(post.phone), `names ${post.phone}`);
  assert.deepEqual(seen.wrong, []);
}

for (const theme of site.themes)
  describe(`scripts off, in the theme ${theme}`, () => {
    for (const post of site.posts)
      test(post.title, async () => {
        const seen = await visitor.visit(post, { query: `theme=${theme}`, scripts: false });
        assertLinkAndNumber(post, seen);
      });
  });

test('on a site without our script, a post without it keeps its words', async () => {
  const isWithout = ({ who, form, place }) =>
    form === 'HTML block' && (who === 'author' || place !== 'S1 alone');
  for (const post of site.posts.filter(isWithout)) {
    const seen = await visitor.visit(post, { query: 'bare', widget: false });
    assertLinkAndNumber(post, seen);
    assert.equal(seen.scripts, 0);
  }
});

test('the link leads to the whole procedure on a page of its own', async () => {
  for (const { address, procedure } of site.posts.slice(0, 3)) {
    const answer = await fetch(address);
    assert.equal(answer.status, 200, address);
    const html = await answer.text();
    assert.ok(html.includes(procedure.name) && html.includes(procedure.law), address);
  }
});

describe('what WordPress itself does to words', () => {
  for (const form of ['HTML block', 'classic content'])
    test(`quotes become curly and dashes long around a link, and its address stays (${form})`, async () => {
      const isIt = (post) => post.form === form && post.place === 'S3 within running text';
      const post = site.posts.find(isIt);
      const { text, links } = await visitor.visit(post, { scripts: false });
      assert.match(text, /wij nemen “elke” klacht serieus, ook ‘s avonds — altijd/);
      assert.match(text, /Lees “eerst” onze .*, dan weet je ‘t\./);
      assert.ok(links.includes(post.address));
    });
});
