/** Every post there is to try: what is written, and what a reader should see of it without and with the script. */
import { PROCEDURES, snippetsFor } from './snippets.mjs';

// With quotes and dashes, which WordPress makes curly and long.
const BEFORE = `Vooraf: wij nemen "elke" klacht serieus, ook 's avonds -- altijd.`;
const AFTER = 'Achteraf: kom gerust langs & praat erover.';

const list = (text) => `<ul><li>Bel ons.</li><li>${text}</li><li>Schrijf ons.</li></ul>`;
const table = (text) => `<table><tbody><tr><td>Klacht</td><td>${text}</td></tr></tbody></table>`;
const sentence = (text) => `Lees "eerst" onze ${text}, dan weet je 't.`;
const itself = (text) => text;

/**
 * By place: what is written of a snippet there and what is read of it, with the words of the same place that stand
 * before and after. `alone`: the widget takes the place of those words, elsewhere it follows them.
 */
const PLACES = {
  'S1 alone': { write: ({ S1 }) => S1, read: itself, alone: true },
  'S2 alone': { write: ({ S2 }) => S2, read: itself, alone: true },
  'S3 alone': { write: ({ S3 }) => S3, read: itself, alone: true },
  'S3 within running text': { write: ({ S3 }) => sentence(S3), read: sentence },
  'S3 in a paragraph with text around it': { write: ({ S3 }) => `<p>${sentence(S3)}</p>`, read: sentence },
  'S3 in an item of a list': {
    write: ({ S3 }) => list(sentence(S3)),
    read: sentence,
    first: 'Bel ons.',
    last: 'Schrijf ons.',
  },
  'S3 in a cell of a table': { write: ({ S3 }) => table(S3), read: itself, first: 'Klacht', alone: true },
};

const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
const paragraph = (text) => block('paragraph', `<p>${text}</p>`);
const between = (...blocks) => [paragraph(BEFORE), ...blocks, paragraph(AFTER)].join('\n\n');

/** The link as somebody makes it with the link button, in the block that the editor has for its place. */
const OWN_BLOCKS = {
  'S3 alone': ({ S3 }) => paragraph(S3),
  'S3 within running text': ({ S3 }) => paragraph(sentence(S3)),
  'S3 in an item of a list': ({ S3 }) =>
    block(
      'list',
      list(sentence(S3)).replace(/<li>.*?<\/li>/g, (item) => block('list-item', item)),
    ),
  'S3 in a cell of a table': ({ S3 }) =>
    block('table', `<figure class="wp-block-table">${table(S3)}</figure>`),
};

/** By the way a post is written: all of it, or nothing where that way has no such place. */
const FORMS = {
  'HTML block': (place, snippets) => between(block('html', PLACES[place].write(snippets))),
  'classic content': (place, snippets) => [BEFORE, PLACES[place].write(snippets), AFTER].join('\n\n'),
  "the editor's own block": (place, snippets) => OWN_BLOCKS[place] && between(OWN_BLOCKS[place](snippets)),
};

/** What of a post is seen, in its order. */
function seenOf(place, words) {
  const { read, first, last, alone } = PLACES[place];
  const all = (...middle) => [BEFORE, first, ...middle, last, AFTER].filter(Boolean).join(' ');
  return {
    withoutScript: all(read(words)),
    withScript: alone ? all('[widget]') : all(read(words), '[widget]'),
  };
}

/**
 * @param dist the folder with the command that prints the snippets
 * @param base address of the folder on the site
 */
export async function postsFor(dist, base) {
  const snippets = await Promise.all(PROCEDURES.map((procedure) => snippetsFor(dist, base, procedure)));
  const posts = [];
  for (const who of ['administrator', 'author'])
    for (const [form, write] of Object.entries(FORMS))
      for (const place of Object.keys(PLACES)) {
        const turn = posts.length % PROCEDURES.length;
        const content = write(place, snippets[turn]);
        if (!content) continue;
        const { address, phone, words } = snippets[turn];
        const procedure = PROCEDURES[turn];
        const title = `${place}, ${form}, ${who}: ${procedure.provider} ${procedure.regime}`;
        const seen = seenOf(place, words);
        posts.push({ who, form, place, procedure, address, phone, title, content, ...seen });
      }
  return posts;
}
