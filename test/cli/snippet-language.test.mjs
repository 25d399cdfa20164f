/** A line for visitors who read another language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './command.mjs';
import { contact, facts, phone } from './snippet-facts.mjs';
import { BASE, snippet } from './snippet-page.mjs';
import { LOCALES } from '../tools/languages.mjs';

const ask = (...args) => snippet(['--base', BASE, ...args]);
const lichtpunt = (...args) => ask('--provider', 'lichtpunt', ...args);
const PAGE = `${BASE}/klachtenprocedure/lichtpunt/wkkgz/`;
/** No more of a translation than cannot change. */
const TITLES = { en: /^.*complaint.* Lichtpunt$/i, ar: /^\p{Script=Arabic}.* Lichtpunt$/u };

test('Dutch asked for is the line without it, sign by sign', () => {
  for (const shape of ['element', 'div', 'link', 'script', 'iframe'])
    assert.equal(lichtpunt('--shape', shape, '--lang', 'nl').line, lichtpunt('--shape', shape).line);
});

test('every shape is in the language, and leads to the page in that language', () => {
  for (const [lang, dir] of [
    ['en', undefined],
    ['ar', 'rtl'],
  ])
    for (const [shape, holder] of Object.entries({
      element: 'klachten-procedure',
      div: 'div',
      link: 'a',
      script: 'script',
      iframe: 'iframe',
    })) {
      const { all, one, errors } = lichtpunt('--lang', lang, '--shape', shape);
      assert.deepEqual(errors, []);
      assert.equal(one(holder).attributes.lang, lang, shape);
      const [link] = all('a');
      assert.deepEqual([link.attributes.lang, link.attributes.dir], [lang, dir], shape);
      assert.equal(link.attributes.href, `${PAGE}${lang}/${shape === 'iframe' ? '' : '#widget'}`);
      if (shape !== 'link') assert.equal(all('a')[1].attributes.href, 'tel:+31228322205');
      if (shape === 'iframe')
        assert.deepEqual(
          [one('iframe').attributes.src, one('iframe').attributes.title],
          [`${PAGE}${lang}/`, link.text],
        );
    }
});

test('where the visitor chooses a law, the link leads to that choice in the language', () => {
  const { one } = ask('--provider', 'zorgkracht-12', '--lang', 'uk');
  assert.equal(one('a').attributes.href, `${BASE}/klachtenprocedure/zorgkracht-12/uk/#widget`);
});

test('the words of the link are in the language; somebody to call is there by name, without a word of Dutch', () => {
  for (const [lang, title] of Object.entries(TITLES)) {
    const { text, one } = lichtpunt('--lang', lang);
    assert.match(one('a').text, title);
    assert.doesNotMatch(text, /Klachtenprocedure|bel /);
    assert.match(text, /Klachtenportaal Zorg: \u200e?0228 32 22 05$/);
  }
});

test('every language has words of its own for the link', () => {
  const words = LOCALES.map((lang) => lichtpunt('--lang', lang).one('a').text);
  assert.equal(new Set(words).size, LOCALES.length);
  for (const one of words) assert.ok(one.includes('Lichtpunt'), one);
});

const CHANNELS = [
  [phone('+31500000001'), 'De hulp: ', '050 000 00 01'],
  [{ kind: 'mail', address: 'a@b.example' }, 'De hulp: ', 'a@b.example'],
  [{ kind: 'whatsapp', number: '+31600000001' }, 'De hulp, WhatsApp: ', '06 00 00 00 01'],
  [{ kind: 'sms', number: '+31600000001' }, 'De hulp, SMS: ', '06 00 00 00 01'],
  [{ kind: 'web', href: 'https://www.b.example/x' }, 'De hulp: ', 'www.b.example'],
  [
    { kind: 'letter', street: 'Dorpsstraat 1', postcode: '1234 AB', town: 'Ons Dorp' },
    'De hulp, ',
    'Dorpsstraat 1, 1234 AB Ons Dorp',
  ],
  [
    { kind: 'visit', street: 'Dorpsstraat 1', postcode: '1234 AB', town: 'Ons Dorp' },
    'De hulp, ',
    'Dorpsstraat 1, 1234 AB Ons Dorp',
  ],
];

for (const [channel, words, shown] of CHANNELS)
  test(`whom to turn to is clear without a verb: ${channel.kind}`, () => {
    const file = JSON.stringify(facts({ contacts: [contact('hulp', [channel])] }));
    const textIn = (lang) => snippet(['--base', BASE, '--shape', 'link', '--lang', lang, '-'], file).text;
    assert.ok(textIn('en').endsWith(` Verzonnen Zorg, ${words}${shown}`), textIn('en'));
    // Signs that keep names and numbers in their place stand before what somebody may copy.
    assert.ok(textIn('ar').endsWith(`\u200f، ${words.replaceAll(', ', '، ')}\u200e${shown}`));
  });

test('somebody without a name is there by role, in the language', () => {
  const nameless = { id: 'x', role: 'klachtenfunctionaris', channels: [phone('+31500000001')] };
  const input = JSON.stringify(facts({ contacts: [nameless] }));
  const textIn = (lang) => snippet(['--base', BASE, '--shape', 'link', '--lang', lang, '-'], input).text;
  assert.match(textIn('nl'), /, of bel de klachtenfunctionaris: 050 000 00 01$/);
  assert.match(textIn('ar'), /\p{Script=Arabic}[^:]*: \u200e050 000 00 01$/u);
});

test('a choice between languages is where it can be: in the element, the box and the script', () => {
  const given = ['--lang', 'en', '--languages', 'nl, en_GB;AR'];
  for (const [shape, holder, attribute] of [
    ['element', 'klachten-procedure', 'languages'],
    ['div', 'div', 'data-languages'],
    ['script', 'script', 'data-languages'],
  ])
    assert.equal(lichtpunt('--shape', shape, ...given).one(holder).attributes[attribute], 'nl en ar');
  assert.doesNotMatch(lichtpunt().line, /languages/);
});

test('a whole procedure in the line is in the language too, so that nothing moves when the script comes', () => {
  const { one, all, text, errors } = lichtpunt('--full', '--lang', 'ar', '--languages', 'nl,ar');
  assert.deepEqual(errors, []);
  assert.equal(one('klachten-procedure').attributes.languages, 'nl ar');
  const [, root] = all('div');
  assert.deepEqual([root.attributes.lang, root.attributes.dir], ['ar', 'rtl']);
  assert.match(text, /\p{Script=Arabic}/u);
  assert.doesNotMatch(text, /Een klacht over|Wie kan je helpen/);
  assert.ok(
    all('a').some(({ attributes, text: words }) => attributes.href === `${PAGE}ar/` && TITLES.ar.test(words)),
  );
  const laws = ask('--provider', 'zorgkracht-12', '--full', '--lang', 'ar').all('a');
  assert.ok(laws.some(({ attributes }) => attributes.href?.endsWith('/zorgkracht-12/wmo/ar/')));
});

const TAGS = LOCALES.join(' of ');
const WRONG = [
  [['--lang', 'xx'], `[klachten] value-unknown: --lang="xx"; verwacht: ${TAGS}`],
  [['--lang', 'arabisch'], `[klachten] value-unknown: --lang="arabisch"; verwacht: ${TAGS}`],
  [['--languages', 'nl xx'], `[klachten] value-unknown: --languages="xx"; verwacht: ${TAGS}`],
  [['--languages', 'nl'], '[klachten] value-wrong: --languages="nl"; verwacht: "nl en ar"'],
  [['--lang', 'ar', '--languages', 'ar'], '[klachten] value-wrong: --languages="ar"; verwacht: "nl en ar"'],
  [['--languages', ','], '[klachten] value-wrong: --languages=","; verwacht: "nl en ar"'],
  [['--lang'], 'Achter --lang hoort een waarde: --lang=…'],
  [
    ['--languages', 'nl,en', '--shape', 'iframe'],
    '--languages kan alleen met --shape element, div of script, niet met iframe. Kies een van de twee.',
  ],
  [
    ['--languages', 'nl,en', '--cms', 'quill'],
    '--languages kan alleen met --shape element, div of script, niet met link. Kies een van de twee.',
  ],
  [
    ['--languages', 'nl,en', '--cms', 'quill', '--language', 'en'],
    '--languages works with --shape element, div or script only, not with link. Choose one of them.',
  ],
];

for (const [args, said] of WRONG)
  test(`a language that cannot be is told, and there is no line to paste: ${args.join(' ')}`, () => {
    const { code, out, err } = run(['snippet', '--base', BASE, '--provider', 'lichtpunt', ...args]);
    assert.deepEqual([code, out, err.split('\n')[0]], [2, '', said]);
  });

test('a region falls back to its language', () => {
  assert.equal(lichtpunt('--lang', 'en-GB').line, lichtpunt('--lang', 'en').line);
});

test('only a snippet has a language for visitors, and --help says which there are', () => {
  for (const command of ['check', 'new', 'page'])
    assert.equal(run([command, 'a', '--lang', 'en']).err.split('\n')[0], 'Deze optie is er niet: --lang');
  for (const language of ['nl', 'en'])
    for (const word of ['--lang ', '--languages ', 'nl,en,ar'])
      assert.ok(run(['--help', '--language', language]).out.includes(word), word);
});
