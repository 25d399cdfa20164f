import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsOf, run, write } from './command.mjs';
import { BASE, snippet } from './snippet-page.mjs';

const ROOT = join(import.meta.dirname, '../..');
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const ORGANISATIONS = readdirSync(join(ROOT, 'src/data/organisations')).map((name) =>
  json(`src/data/organisations/${name}`),
);

/** Everything by which somebody can be reached under a law, straight out of the files. */
function channelsOf(facts, law) {
  const { contacts: ids, without = [] } = facts.regimes[law];
  const all = [...ORGANISATIONS, ...(facts.contacts ?? [])];
  return ids.flatMap((id) =>
    all
      .filter((one) => one.id === id)
      .flatMap(({ channels = [] }) => channels)
      .filter(({ kind }) => !without.includes(kind)),
  );
}

const full = (...args) => snippet(['--base', BASE, '--full', ...args]);

/** What is in the element, as a browser shows it without a script. */
function contentOf({ tree, elements }) {
  const [script, element] = tree;
  assert.deepEqual([tree.length, script.name, element.name], [2, 'script', 'klachten-procedure']);
  assert.deepEqual(
    element.children.map((child) => [child.name, child.class]),
    [['div', 'klachten-full']],
  );
  const [style, root, ...others] = element.children[0].children;
  assert.deepEqual([style.name, root.name, others.length], ['style', 'div', 0]);
  return { style: style.children[0], root, elements };
}

const BUNDLED = [
  ['lichtpunt', 'wkkgz'],
  ['zorgkracht-12', 'jeugdwet'],
  ['zorgkracht-12', 'wmo'],
];

for (const [id, law] of BUNDLED)
  test(`${id}, ${law}: the whole procedure is in the line, with everybody who can be reached`, () => {
    const made = full('--provider', id, '--regime', law);
    const { text, elements, errors } = made;
    contentOf(made);
    assert.deepEqual(errors, []);
    const channels = channelsOf(factsOf(id), law);
    assert.ok(channels.length > 4);
    const hrefs = elements.map(({ attributes }) => attributes.href);
    for (const { kind, number, address, href, street, postcode, town } of channels) {
      if (number) assert.ok(hrefs.includes(`tel:${number}`), number);
      if (kind === 'mail') assert.ok(hrefs.includes(`mailto:${address}`), address);
      if (kind === 'mail') assert.ok(text.includes(address), address);
      if (href) assert.ok(hrefs.includes(href), href);
      for (const part of [street, postcode, town]) if (part) assert.ok(text.includes(part), part);
    }
    assert.ok(hrefs.includes(`${BASE}/klachtenprocedure/${id}/${law}/`));
    assert.ok(text.includes('0228 32 22 05') && text.includes('Wie kan je helpen?'));
  });

test('its headings are those of the element', () => {
  const { elements } = full('--provider', 'lichtpunt');
  assert.deepEqual(
    elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name, text }) => `${name} ${text.trim()}`),
    [
      'h2 Een klacht over Lichtpunt? Zo pak je het aan',
      'h3 Stap voor stap',
      'h4 Stap 1: Praat er eerst over',
      'h4 Stap 2: Maak een afspraak met de directeur',
      'h4 Stap 3: Dien je klacht in bij Klachtenportaal Zorg',
      'h4 Stap 4: Ga naar de geschillencommissie',
      'h3 Zo dien je een klacht in',
      'h3 Wie kan je helpen?',
      'h4 Klachtenportaal Zorg (KPZ)',
      'h4 Quasir',
      'h4 Machiel Talsma',
      // A style gives it a capital.
      'h4 de geschillencommissie',
      'h4 Inspectie Gezondheidszorg en Jeugd (IGJ)',
      'h3 Meer weten',
    ],
  );
});

test('where a visitor has to choose, the choice is links to the pages, and there is somebody to call', () => {
  const made = full('--provider', 'zorgkracht-12');
  contentOf(made);
  const hrefs = made.all('a').map(({ attributes }) => attributes.href);
  for (const law of ['jeugdwet', 'wmo'])
    assert.ok(hrefs.includes(`${BASE}/klachtenprocedure/zorgkracht-12/${law}/`));
  assert.ok(hrefs.includes('tel:+31228322205'));
});

/** Everything a line with the whole procedure must bear, whatever the facts. */
function holds(made) {
  const { style, root } = contentOf(made);
  assert.deepEqual(made.errors, []);
  assert.equal(made.all('script').length, 1);
  assert.deepEqual([root.lang, root.dir], ['nl', 'ltr']);
  for (const { name, attributes } of made.elements) {
    assert.equal(attributes.id, undefined, name);
    assert.equal(attributes.style, undefined, name);
    assert.ok(!Object.keys(attributes).some((key) => key.startsWith('on')), name);
    for (const word of (attributes.class ?? '').split(' '))
      assert.match(word, attributes.class === undefined ? /^$/ : /^klachten-[a-z]/);
    assert.doesNotMatch(attributes.href ?? '', /#widget$/);
  }
  // Every rule stands in one for what is inside, and knows no class of a page.
  let depth = 0;
  const tops = style.split(/([{}])/).reduce((found, part) => {
    if (part === '{') depth += 1;
    else if (part === '}') depth -= 1;
    else if (depth === 0 && part.trim()) found.push(part.trim());
    return found;
  }, []);
  assert.deepEqual(new Set(tops), new Set(['.klachten-full.klachten-full.klachten-full']));
  assert.equal(depth, 0);
  for (const [name] of style.matchAll(/\.[a-z][\w-]*/gi)) assert.match(name, /^\.klachten-/);
  assert.doesNotMatch(style, /[<\n]|url\(|@import/);
}

test('nothing in it can touch the page or be touched by name: no ids, no scripts, classes and styles of its own', () => {
  for (const [id, law] of BUNDLED) holds(full('--provider', id, '--regime', law));
  holds(full('--provider', 'zorgkracht-12'));
});

test('invented providers too, under each of their laws', () => {
  const folder = join(ROOT, 'demo/providers');
  for (const name of readdirSync(folder)) {
    const facts = json(`demo/providers/${name}`);
    for (const law of Object.keys(facts.regimes)) {
      const made = full('--regime', law, join(folder, name));
      holds(made);
      const own = [facts, ...(facts.contacts ?? [])].flatMap(({ channels = [] }) => channels);
      const without = facts.regimes[law].without ?? [];
      const isSaid = ({ kind }) => !without.includes(kind);
      // A law may name who can be reached; else everybody can.
      if (!facts.regimes[law].contacts)
        for (const { number, postcode } of own.filter(isSaid)) {
          if (number) assert.ok(made.line.includes(number.slice(1)), `${name} ${number}`);
          if (postcode) assert.ok(made.text.includes(postcode), `${name} ${postcode}`);
        }
    }
  }
});

for (const name of [
  '</style><script>alert(1)</script>',
  '" onclick="alert(1)',
  'class="card" id="x" part="y"',
  '</details></div>',
  '$& Zorg & Co',
])
  test(`a name is text and nothing else: ${name}`, () => {
    const file = write('verzonnen-zorg.json', {
      format: 1,
      id: 'verzonnen-zorg',
      name,
      regimes: { wkkgz: { audience: 'everyone', sections: [{ kind: 'steps', steps: [{ kind: 'talk' }] }] } },
      contacts: [{ id: 'hulp', name, channels: [{ kind: 'phone', number: '+31500000001' }] }],
    });
    const made = full(file);
    holds(made);
    assert.equal(made.one('h2').text, `Een klacht over ${name}? Zo pak je het aan`);
  });

test('an address with special signs is the same in every link', () => {
  const { all } = snippet(['--base', '/a&quot;b', '--full', '--provider', 'zorgkracht-12']);
  const hrefs = all('a').map(({ attributes }) => attributes.href);
  assert.ok(hrefs.includes('/a&quot;b/klachtenprocedure/zorgkracht-12/wmo/'));
});

for (const args of [
  ['--shape', 'div'],
  ['--shape', 'link'],
  ['--shape', 'script'],
  ['--shape', 'iframe'],
  ['--cms', 'joomla'],
  ['--cms', 'ckeditor'],
  ['--cms', 'markdown'],
  ['--cms', 'wix'],
])
  test(`it is for a template, and for no other shape: ${args.join(' ')}`, () => {
    for (const [language, said] of [
      [
        'nl',
        /^--full kan alleen met --shape element, niet met (div|link|script|iframe)\. Kies een van de twee\.$/m,
      ],
      [
        'en',
        /^--full works with --shape element only, not with (div|link|script|iframe)\. Choose one of them\.$/m,
      ],
    ]) {
      const { code, out, err } = run([
        ...['snippet', '--base', BASE, '--provider', 'lichtpunt', '--full', '--language', language],
        ...args,
      ]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    }
  });

test('it says that an editor would break it', () => {
  const { hints } = full('--provider', 'lichtpunt', '--cms', 'wordpress');
  assert.match(
    hints,
    /^Plak de regel in een template die je zelf beheert, nooit in een editor: die maakt hem stuk\.$/m,
  );
  assert.doesNotMatch(hints, /Aangepaste HTML/);
});
