/** With the script in the theme: every post ends in one widget, and keeps its words. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { asTyped, site, startBrowser } from './visitor.mjs';

let visitor;
before(async () => (visitor = await startBrowser(320)));
after(() => visitor.close());

function assertOneWidget({ procedure, withScript }, seen) {
  assert.equal(asTyped(seen.text), withScript);
  assert.equal(seen.elements, 1, 'one element');
  assert.match(seen.widgets[0].heading, new RegExp(procedure.name));
  assert.ok(seen.widgets[0].text.includes(procedure.law), `shows ${procedure.law}`);
  assert.equal(seen.widgets[0].hasFallback, false, 'its fallback is out of sight');
  assert.deepEqual(seen.wrong, []);
}

const find = (who, place) => site.posts.filter((post) => post.who === who && post.place === place);

for (const theme of site.themes)
  describe(`one widget, in the theme ${theme}`, () => {
    for (const post of site.posts)
      test(post.title, async () => {
        const seen = await visitor.visit(post, { query: `theme=${theme}` });
        assertOneWidget(post, seen);
        assert.equal(seen.overflow, 0, 'nothing sticks out of the page');
      });
  });

describe('the script in the post itself', () => {
  test('is loaded beside the one in the theme, and there is still one widget', async () => {
    for (const post of find('administrator', 'S1 alone')) {
      const seen = await visitor.visit(post);
      assert.equal(seen.scripts, 2);
      assertOneWidget(post, seen);
    }
  });

  test('does by itself where the theme has none', async () => {
    for (const post of find('administrator', 'S1 alone')) {
      const seen = await visitor.visit(post, { query: 'bare' });
      assert.equal(seen.scripts, 1);
      assertOneWidget(post, seen);
    }
  });

  test('is taken from an author, with the element, and the link that stays becomes the widget', async () => {
    for (const post of find('author', 'S1 alone')) {
      assert.doesNotMatch(post.stored, /<script|<klachten-procedure/);
      assert.ok(post.stored.includes(`<a href="${post.address}">`), post.stored);
      const seen = await visitor.visit(post);
      assert.equal(seen.scripts, 1);
      assertOneWidget(post, seen);
    }
  });
});
