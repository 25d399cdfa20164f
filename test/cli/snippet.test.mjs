import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { bundled, run } from './command.mjs';
import { BASE, readHtml, snippet } from './snippet-page.mjs';

// As a person reads them in the providers' documents: who is named there first, and the number.
const CALL = { words: ', of bel Klachtenportaal Zorg: ', shown: '0228 32 22 05', href: 'tel:+31228322205' };

const ASKED = [
  ['lichtpunt', 'wkkgz', 'Lichtpunt', 'lichtpunt/wkkgz/', 'wkkgz'],
  ['lichtpunt', undefined, 'Lichtpunt', 'lichtpunt/wkkgz/', 'wkkgz'],
  ['zorgkracht-12', 'jeugdwet', 'Zorgkracht 12', 'zorgkracht-12/jeugdwet/', 'jeugdwet'],
  ['zorgkracht-12', 'wmo', 'Zorgkracht 12', 'zorgkracht-12/wmo/', 'wmo'],
  ['zorgkracht-12', undefined, 'Zorgkracht 12', 'zorgkracht-12/', undefined],
];

const SCRIPT = {
  'data-cfasync': 'false',
  src: `${BASE}/klachten-procedure.js`,
  async: '',
};

for (const [provider, asked, name, path, regime] of ASKED) {
  const page = `${BASE}/klachtenprocedure/${path}`;
  const title = `Klachtenprocedure van ${name}`;
  const fallback = (href) => [
    { name: 'a', href, children: [title] },
    CALL.words,
    { name: 'a', href: CALL.href, children: [CALL.shown] },
  ];
  const trees = {
    element: [
      { name: 'script', ...SCRIPT, children: [] },
      {
        name: 'klachten-procedure',
        lang: 'nl',
        provider,
        ...(regime && { regime }),
        children: fallback(`${page}#widget`),
      },
    ],
    div: [
      {
        name: 'div',
        class: 'klachten-procedure',
        lang: 'nl',
        'data-provider': provider,
        ...(regime && { 'data-regime': regime }),
        children: fallback(`${page}#widget`),
      },
    ],
    link: [{ name: 'a', href: `${page}#widget`, children: [title + CALL.words + CALL.shown] }],
    script: [
      {
        name: 'script',
        ...SCRIPT,
        lang: 'nl',
        'data-provider': provider,
        ...(regime && { 'data-regime': regime }),
        children: [],
      },
      ...fallback(`${page}#widget`),
    ],
    iframe: [
      {
        name: 'iframe',
        src: page,
        title,
        lang: 'nl',
        width: '100%',
        height: '1200',
        frameborder: '0',
        allow: 'clipboard-write; web-share',
        children: [],
      },
      ...fallback(page),
    ],
  };
  for (const [shape, expected] of Object.entries(trees))
    test(`${provider}, ${asked ?? 'no law'}, as ${shape}: one line with the right facts`, () => {
      const law = asked ? ['--regime', asked] : [];
      const { line, tree, errors } = snippet([
        '--base',
        BASE,
        '--provider',
        provider,
        ...law,
        '--shape',
        shape,
      ]);
      assert.deepEqual(tree, expected);
      assert.deepEqual(errors, []);
      assert.doesNotMatch(line, /'|\/>|<p/);
    });
}

test('the line for who may paste anything is the one in the documentation, sign by sign', () => {
  const documented =
    '<script data-cfasync="false" src="BASE/klachten-procedure.js" async></script><klachten-procedure lang="nl" provider="lichtpunt" regime="wkkgz"><a href="BASE/klachtenprocedure/lichtpunt/wkkgz/#widget">Klachtenprocedure van Lichtpunt</a>, of bel Klachtenportaal Zorg: <a href="tel:+31228322205">0228 32 22 05</a></klachten-procedure>';
  const { line } = snippet(['--base', BASE, '--provider', 'lichtpunt', '--regime', 'wkkgz']);
  assert.equal(line, documented.replaceAll('BASE', BASE));
});

test('the one tag is the one in the documentation, sign by sign, with the link for who takes scripts out', () => {
  const documented =
    '<script data-cfasync="false" src="BASE/klachten-procedure.js" lang="nl" data-provider="lichtpunt" data-regime="wkkgz" async></script><a href="BASE/klachtenprocedure/lichtpunt/wkkgz/#widget">Klachtenprocedure van Lichtpunt</a>, of bel Klachtenportaal Zorg: <a href="tel:+31228322205">0228 32 22 05</a>';
  const { line } = snippet(['--base', BASE, '--provider', 'lichtpunt', '--shape', 'script']);
  assert.equal(line, documented.replaceAll('BASE', BASE));
});

const CMS = {
  html: 'klachten-procedure',
  wordpress: 'klachten-procedure',
  drupal: 'klachten-procedure',
  joomla: 'div',
  typo3: 'div',
  umbraco: 'div',
  wix: 'iframe',
  squarespace: 'klachten-procedure',
  webflow: 'klachten-procedure',
  tinymce: 'div',
  ckeditor: 'a',
  quill: 'a',
  tiptap: 'a',
};
const HOLDERS = ['klachten-procedure', 'div', 'iframe', 'a'];

for (const [cms, holder] of Object.entries(CMS))
  test(`${cms} gets what survives there: ${holder}`, () => {
    for (const name of [cms, cms.toUpperCase()]) {
      const { elements } = snippet(['--base', BASE, '--provider', 'lichtpunt', '--cms', name]);
      assert.equal(elements.find((element) => HOLDERS.includes(element.name)).name, holder);
    }
  });

test('Markdown gets a link of its own kind, which both readers of Markdown make a link', () => {
  const { line } = snippet(['--base', BASE, '--provider', 'lichtpunt', '--cms', 'markdown']);
  for (const html of [marked.parse(line), new MarkdownIt().render(line)]) {
    const { one, all, text } = readHtml(html);
    assert.equal(all('a').length, 1);
    assert.equal(one('a').attributes.href, `${BASE}/klachtenprocedure/lichtpunt/wkkgz/#widget`);
    assert.equal(text.trim(), 'Klachtenprocedure van Lichtpunt, of bel Klachtenportaal Zorg: 0228 32 22 05');
  }
});

test('a shape asked for goes before the one of the place', () => {
  const { tree } = snippet([
    '--base',
    BASE,
    '--provider',
    'lichtpunt',
    '--cms',
    'wordpress',
    '--shape',
    'div',
  ]);
  assert.equal(tree[0].name, 'div');
});

const THEME = `<script data-cfasync="false" src="${BASE}/klachten-procedure.js" async></script>`;

test('what needs the script in the theme has its line beside it, ready to copy; the others have not', () => {
  for (const [shape, needs] of Object.entries({
    div: true,
    link: true,
    element: false,
    script: false,
    iframe: false,
  }))
    for (const language of ['nl', 'en']) {
      const { hints } = snippet([
        ...['--base', BASE, '--provider', 'lichtpunt', '--shape', shape, '--language', language],
      ]);
      assert.equal(hints.split('\n').includes(THEME), needs, shape);
    }
});

test('who makes a link with a button reads its text and its address on lines of their own', () => {
  const { hints } = snippet(['--base', BASE, '--provider', 'lichtpunt', '--cms', 'quill']);
  assert.match(
    hints,
    /^ {2}tekst: Klachtenprocedure van Lichtpunt, of bel Klachtenportaal Zorg: 0228 32 22 05$/m,
  );
  assert.match(
    hints,
    /^ {2}adres: https:\/\/www\.voorbeeld\.nl\/klachten\/klachtenprocedure\/lichtpunt\/wkkgz\/#widget$/m,
  );
});

test('every place is explained in both languages, in lines that can be read', () => {
  for (const cms of [...Object.keys(CMS), 'markdown']) {
    const [dutch, english] = ['nl', 'en'].map(
      (language) =>
        snippet(['--base', BASE, '--provider', 'lichtpunt', '--cms', cms, '--language', language]).hints,
    );
    assert.match(
      dutch,
      /De hele map dist moet op dit adres staan: https:\/\/www\.voorbeeld\.nl\/klachten\/$/m,
    );
    assert.match(english, /The whole folder dist has to be at this address: /);
    const own = (hints) => hints.split('\n').filter((line) => line && !/https:|^ /.test(line));
    for (const line of own(dutch)) assert.ok(!own(english).includes(line), line);
    for (const line of [...own(dutch), ...own(english)]) assert.ok(line.length <= 130, line);
  }
});

test('where a visitor has to choose that is said, with the laws', () => {
  const { hints } = snippet(['--base', BASE, '--provider', 'zorgkracht-12']);
  assert.match(hints, /^Bezoekers kiezen zelf: jeugdwet of wmo\. /m);
  assert.doesNotMatch(
    snippet(['--base', BASE, '--provider', 'zorgkracht-12', '--regime', 'wmo']).hints,
    /kiezen/,
  );
});

const WRONG = [
  [
    ['--base', BASE],
    '[klachten] provider-missing: --provider=""; verwacht: lichtpunt of zorgkracht-12',
    '[klachten] provider-missing: --provider=""; expected: lichtpunt or zorgkracht-12',
  ],
  [
    ['--base', BASE, '--provider', 'lichtpnt'],
    '[klachten] provider-unknown: --provider="lichtpnt"; verwacht: lichtpunt of zorgkracht-12',
    '[klachten] provider-unknown: --provider="lichtpnt"; expected: lichtpunt or zorgkracht-12',
  ],
  [
    ['--base', BASE, '--provider', 'lichtpunt', '--regime', 'wmo'],
    '[klachten] regime-unknown: --regime="wmo"; verwacht: wkkgz',
    '[klachten] regime-unknown: --regime="wmo"; expected: wkkgz',
  ],
  [
    ['--base', BASE, '--provider', 'lichtpunt', '--cms', 'wordpres'],
    '[klachten] value-unknown: --cms="wordpres"; verwacht: html of wordpress of drupal of joomla of typo3 of umbraco of wix of squarespace of webflow of tinymce of ckeditor of quill of tiptap of markdown',
    '[klachten] value-unknown: --cms="wordpres"; expected: html or wordpress or drupal or joomla or typo3 or umbraco or wix or squarespace or webflow or tinymce or ckeditor or quill or tiptap or markdown',
  ],
  [
    ['--base', BASE, '--provider', 'lichtpunt', '--shape', 'form'],
    '[klachten] value-unknown: --shape="form"; verwacht: element of div of link of script of iframe',
    '[klachten] value-unknown: --shape="form"; expected: element or div or link or script or iframe',
  ],
  [
    ['--base', BASE, '--provider', 'lichtpunt', '--full=ja'],
    'Achter --full hoort geen waarde.',
    '--full takes no value.',
  ],
  [['--base', BASE, 'a', 'b'], 'Noem niet meer dan één bestand.', 'Name no more than one file.'],
  [
    ['--base', BASE, '--provider', 'lichtpunt', '--out', 'x'],
    'Deze optie is er niet: --out',
    'There is no such option: --out',
  ],
  [
    ['--base', '/klachten', '--provider', 'lichtpunt', '--cms', 'wix'],
    'Op wix kan de map niet staan. Geef het hele adres: --base=https://…',
    'The folder cannot be on wix. Give the whole address: --base=https://…',
  ],
];

for (const [args, dutch, english] of WRONG)
  test(`a mistake is told, and there is no line to paste: ${args.slice(2).join(' ')}`, () => {
    for (const [language, said] of [
      ['nl', dutch],
      ['en', english],
    ]) {
      const { code, out, err } = run(['snippet', '--language', language, ...args]);
      assert.deepEqual([code, out, err.split('\n')[0]], [2, '', said]);
    }
  });

test('--help says how to ask for a snippet', () => {
  const { out } = run(['--help']);
  const words = ['snippet', '--base', '--provider', '--regime', '--cms', '--shape', '--full'];
  for (const word of [...words, ...Object.keys(CMS)]) assert.ok(out.includes(word), word);
});

test('a file is not needed for who is bundled, and what the page will not read does not count', () => {
  const facts = JSON.parse(readFileSync(bundled('lichtpunt'), 'utf8'));
  const changed = JSON.stringify({ ...facts, name: 'Heel Anders' });
  const { line, hints } = snippet(['--base', BASE, '-'], changed);
  assert.equal(line, snippet(['--base', BASE, '--provider', 'lichtpunt']).line);
  assert.match(hints, /^lichtpunt zit al in het script\. De pagina leest het bestand niet\.$/m);
});
