import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { run, version, write } from './command.mjs';
import { readHtml, snippet } from './snippet-page.mjs';

const HASHES = {
  'klachten-procedure.js': `sha384-${'a'.repeat(64)}`,
  'klachten-procedure.all.js': `sha384-${'b'.repeat(64)}`,
};
const asked = (base, ...more) => ['--base', base, '--provider', 'lichtpunt', ...more];

function refusesHashes(fault) {
  const { code, out, err } = run(['snippet', ...asked(`/klachten/${version}`)]);
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, new RegExp(`^\\[klachten\\] ${fault}: .*integrity\\.json`));
  assert.match(
    err,
    /^integrity\.json hoort naast cli\.js te staan\. Of kies een --base zonder versienummer\.$/m,
  );
  // A frame has no script.
  assert.equal(run(['snippet', ...asked(`/klachten/${version}`, '--shape', 'iframe')]).code, 0);
}

// Before any other test writes one.
test('a list of hashes that is missing is told, and there is no line to paste', () => {
  refusesHashes('file-unreachable');
});

/** As it is typed, and as it stands in front of the names. */
const GOOD = [
  ['https://www.voorbeeld.nl/klachten', 'https://www.voorbeeld.nl/klachten'],
  ['https://www.voorbeeld.nl/klachten/', 'https://www.voorbeeld.nl/klachten'],
  ['https://www.voorbeeld.nl/klachten//', 'https://www.voorbeeld.nl/klachten'],
  ['https://www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['HTTPS://WWW.Voorbeeld.NL:443/Klachten', 'https://www.voorbeeld.nl/Klachten'],
  ['https://www.voorbeeld.nl/a/../klachten', 'https://www.voorbeeld.nl/klachten'],
  ['https://zörg.example/ëën', 'https://xn--zrg-sna.example/%C3%AB%C3%ABn'],
  ['https://voorbeeld.nl/a&b=c;d', 'https://voorbeeld.nl/a&b=c;d'],
  [`https://voorbeeld.nl/"'<b>`, `https://voorbeeld.nl/%22'%3Cb%3E`],
  ['https://voorbeeld.nl/a&lt;b(c)', 'https://voorbeeld.nl/a&lt;b(c)'],
  ['http://localhost:8000/dist', 'http://localhost:8000/dist'],
  ['http://127.0.0.1/dist/', 'http://127.0.0.1/dist'],
  ['/klachten/', '/klachten'],
  ['/klachten', '/klachten'],
  ['/', ''],
  ['/a/./b/', '/a/b'],
];

for (const [typed, folder] of GOOD)
  test(`an address of the folder: ${typed}`, () => {
    const { all, one, errors } = snippet(asked(typed));
    assert.equal(one('script').attributes.src, `${folder}/klachten-procedure.js`);
    assert.equal(one('a').attributes.href, `${folder}/klachtenprocedure/lichtpunt/wkkgz/#widget`);
    assert.equal(all('a').length, 2);
    assert.deepEqual(errors, []);
    const markdown = snippet(asked(typed, '--cms', 'markdown')).line;
    for (const html of [marked.parse(markdown), new MarkdownIt().render(markdown)])
      assert.equal(
        readHtml(html).one('a').attributes.href,
        `${folder.replace('(', '%28').replace(')', '%29')}/klachtenprocedure/lichtpunt/wkkgz/#widget`,
      );
  });

const BAD = [
  '',
  'klachten',
  './klachten',
  'www.voorbeeld.nl/klachten',
  '//voorbeeld.nl/klachten',
  '/.//voorbeeld.nl',
  '/a/..//voorbeeld.nl',
  '/\\voorbeeld.nl',
  'http://www.voorbeeld.nl/klachten',
  'http://localhost.voorbeeld.nl/',
  'https://',
  'https:/voorbeeld.nl',
  'https://naam@voorbeeld.nl/klachten',
  'https://naam:geheim@voorbeeld.nl/klachten',
  'https://voorbeeld.nl/mijn klachten',
  'https://voorbeeld.nl/klachten\n',
  ' https://voorbeeld.nl/klachten',
  'https://voorbeeld.nl/\u202eklachten',
  'https://voorbeeld.nl/klachten?x=1',
  'https://voorbeeld.nl/klachten#x',
  'https://voorbeeld.nl/klachten/klachten-procedure.js',
  'https://voorbeeld.nl/klachten/index.html',
  'javascript:alert(1)',
  'JavaScript://voorbeeld.nl/%0aalert(1)',
  'data:text/html,x',
  'file:///klachten',
  'C:\\klachten',
  `https://voorbeeld.nl/${'a'.repeat(2000)}`,
];

for (const typed of BAD)
  test(`no address of a folder: ${JSON.stringify(typed).slice(0, 60)}`, () => {
    for (const [language, word] of [
      ['nl', 'verwacht'],
      ['en', 'expected'],
    ]) {
      const { code, out, err } = run([
        'snippet',
        `--base=${typed}`,
        '--provider=lichtpunt',
        '--language',
        language,
      ]);
      assert.deepEqual([code, out], [2, '']);
      if (!typed) assert.match(err, /^(Achter --base hoort een waarde|--base needs a value)/);
      else
        assert.match(
          err,
          new RegExp(
            `^\\[klachten\\] value-wrong: --base=".*"; ${word}: https://www.voorbeeld.nl/klachten (of|or) /klachten\n$`,
          ),
        );
    }
  });

test('without an address it says what is expected', () => {
  const { code, out, err } = run(['snippet', '--provider', 'lichtpunt']);
  assert.deepEqual([code, out], [2, '']);
  assert.equal(
    err,
    '[klachten] value-missing: --base=""; verwacht: https://www.voorbeeld.nl/klachten of /klachten\n',
  );
});

test('an address that only this computer has is said to be one', () => {
  assert.match(
    snippet(asked('http://localhost:8000')).hints,
    /^Dit adres bestaat alleen op je eigen computer\.$/m,
  );
  assert.doesNotMatch(snippet(asked('/klachten')).hints, /eigen computer/);
});

const EXACT = [
  `https://voorbeeld.nl/klachten/${version}`,
  `https://voorbeeld.nl/${version}/klachten/`,
  `https://cdn.example/npm/klachten-procedure@${version}/dist`,
  `https://cdn.example/npm/@zorg%40x/klachten-procedure%40${version}/dist`,
  `https://cdn.example/gh/zorg/klachten@v${version}/dist`,
  `/klachten/v${version}`,
  `/site/6.4.2/klachten/${version}/`,
];

for (const base of EXACT)
  test(`an exact version in the address brings the hash of the file with everything in it: ${base}`, () => {
    write('integrity.json', HASHES);
    for (const args of [[], ['--shape', 'script']]) {
      const { one, hints } = snippet(asked(base, ...args));
      const { src, integrity, crossorigin } = one('script').attributes;
      assert.ok(src.endsWith('/klachten-procedure.all.js'), src);
      assert.equal(integrity, HASHES['klachten-procedure.all.js']);
      assert.equal(crossorigin, 'anonymous');
      assert.ok(hints.includes(`Het adres noemt versie ${version}`));
      assert.equal(hints.includes('Access-Control-Allow-Origin: *'), base.startsWith('https'));
    }
    const theme = snippet(asked(base, '--shape', 'div')).hints;
    assert.ok(
      theme.includes(
        `klachten-procedure.all.js" integrity="${HASHES['klachten-procedure.all.js']}" crossorigin="anonymous" async></script>`,
      ),
    );
  });

for (const base of [
  'https://voorbeeld.nl/klachten',
  `https://${version}.voorbeeld.example/klachten`,
  `https://voorbeeld.nl/klachten-${version}`,
  `https://voorbeeld.nl/klachten/${version.split('.').slice(0, 2).join('.')}`,
  'https://cdn.example/npm/klachten-procedure@latest/dist',
  'https://cdn.example/npm/klachten-procedure@^0.1.0/dist',
])
  test(`an address that may hold another file tomorrow brings no hash: ${base}`, () => {
    write('integrity.json', HASHES);
    const { one, hints } = snippet(asked(base));
    const { src, integrity, crossorigin } = one('script').attributes;
    assert.ok(src.endsWith('/klachten-procedure.js'));
    assert.deepEqual([integrity, crossorigin], [undefined, undefined]);
    assert.doesNotMatch(hints, /integrity/);
  });

for (const other of ['9.9.9', `${version}-beta.1`, `${version}+nog-een`])
  test(`an address with another version (${other}) brings no hash, and says why`, () => {
    write('integrity.json', HASHES);
    const { one, hints } = snippet(asked(`https://cdn.example/klachten-procedure@${other}/dist`));
    assert.deepEqual(Object.keys(one('script').attributes), ['data-cfasync', 'src', 'async']);
    assert.ok(
      hints.includes(`Geen integrity: het adres noemt versie ${other}, en dit is versie ${version}.`),
      hints,
    );
  });

const BROKEN = [
  ['no JSON', '{"klachten-procedure.all.js": ', 'file-not-json'],
  ['empty', {}, 'value-wrong'],
  ['null', 'null', 'value-wrong'],
  ['of another kind', { 'klachten-procedure.all.js': 'sha256-abc' }, 'value-wrong'],
  ['hostile', { 'klachten-procedure.all.js': `sha384-${'b'.repeat(64)}" onerror="alert(1)` }, 'value-wrong'],
];

for (const [what, content, code] of BROKEN)
  test(`a list of hashes that is ${what} is told, and there is no line to paste`, () => {
    write('integrity.json', content);
    refusesHashes(code);
  });
