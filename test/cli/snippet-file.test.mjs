import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { run, write } from './command.mjs';
import { BASE, readHtml, snippet } from './snippet-page.mjs';

const GALLERY = join(import.meta.dirname, '../../demo/providers');
const SHAPES = ['element', 'div', 'link', 'script', 'iframe'];

/** An invented provider; `more` replaces what it says. */
const facts = (more = {}) => ({
  format: 1,
  id: 'verzonnen-zorg',
  name: 'Verzonnen Zorg',
  regimes: { wkkgz: { audience: 'everyone', sections: [{ kind: 'steps', steps: [{ kind: 'talk' }] }] } },
  contacts: [{ id: 'hulp', name: 'Sam Verzonnen', channels: [{ kind: 'phone', number: '+31500000001' }] }],
  ...more,
});

const linkFor = (more, ...args) =>
  snippet(['--base', BASE, '--shape', 'link', ...args, '-'], JSON.stringify(facts(more))).text;

const START = 'Klachtenprocedure van Verzonnen Zorg, ';

// Read from the files by a person: whom their procedure names first, and how.
const FIRST = {
  'apotheek-spiegelbeeld': 'of mail Wim Bedacht: wim@spiegelbeeld.example',
  'centrum-babel': 'of bel Centrum Babel: 050 000 08 00',
  'jeugdhulp-maanvis': 'of bel Verzonnen Luisterlijn: 085 000 00 41',
  'kliniek-goudvink': 'of bel Kliniek Goudvink: 050 000 07 00',
  'praktijk-nergens': 'of bel Praktijk Nergens: 050 000 01 01',
  'thuiszorg-tweesprong': 'of bel Thuiszorg Tweesprong: 050 000 05 00',
  'ziekenhuis-luchtkasteel': 'of bel Bo Verzonnen: 050 000 02 01',
  'zorgkring-kabouterbos': 'of bel Klachtenbureau Verzonnendam: 050 000 03 10',
};

test('every invented provider of the gallery has a line, with whom to call', () => {
  const ids = readdirSync(GALLERY).map((name) => name.replace('.json', ''));
  assert.deepEqual(ids.toSorted(), Object.keys(FIRST).toSorted());
  for (const id of ids) {
    const file = join(GALLERY, `${id}.json`);
    const { name } = JSON.parse(readFileSync(file, 'utf8'));
    const { text } = snippet(['--base', BASE, '--shape', 'link', file]);
    assert.equal(text, `Klachtenprocedure van ${name}, ${FIRST[id]}`);
    for (const shape of SHAPES)
      assert.deepEqual(snippet(['--base', BASE, '--shape', shape, file]).errors, []);
  }
});

test('a provider out of a file needs the script with everything in it, and its file and its page on the site', () => {
  const file = write('verzonnen-zorg.json', facts());
  const { one, hints } = snippet(['--base', BASE, file]);
  assert.equal(one('script').attributes.src, `${BASE}/klachten-procedure.all.js`);
  assert.equal(one('klachten-procedure').attributes.provider, 'verzonnen-zorg');
  assert.ok(hints.includes(`${BASE}/providers/verzonnen-zorg.json\n`));
  assert.ok(hints.includes(`${BASE}/klachtenprocedure/verzonnen-zorg/wkkgz/`));
  assert.ok(hints.includes(`page ${file} --out=…`));
  const theme = snippet(['--base', BASE, '--shape', 'div', file]).hints;
  assert.ok(theme.includes(`src="${BASE}/klachten-procedure.all.js" async></script>`));
  const frame = snippet(['--base', BASE, '--shape', 'iframe', file]).hints;
  assert.ok(!frame.includes('providers/') && frame.includes(`page ${file} --out=…`));
});

test('the provider may be named beside its file, and must be the one in it', () => {
  const file = write('verzonnen-zorg.json', facts());
  const alone = snippet(['--base', BASE, file]).line;
  assert.equal(snippet(['--base', BASE, '--provider', 'Verzonnen-Zorg', file]).line, alone);
  const { code, out, err } = run(['snippet', '--base', BASE, '--provider', 'lichtpunt', file]);
  assert.deepEqual([code, out], [2, '']);
  assert.equal(err, '[klachten] value-wrong: --provider="lichtpunt"; verwacht: verzonnen-zorg\n');
});

test('a file may come from standard input', () => {
  const file = write('verzonnen-zorg.json', facts());
  assert.equal(
    snippet(['--base', BASE, '-'], JSON.stringify(facts())).line,
    snippet(['--base', BASE, file]).line,
  );
});

test('a wrong file gives what check says of it, and no line to paste', () => {
  for (const [content, fault] of [
    [
      facts({ contacts: [{ id: 'hulp', name: 'Sam', channels: [{ kind: 'phone', number: '050' }] }] }),
      'contacts[0].channels[0].number=',
    ],
    [facts({ colour: 'red' }), 'field-unknown: colour='],
    [{}, 'file-unusable: '],
    ['{', 'file-not-json: '],
  ]) {
    const file = write('fout.json', content);
    const { code, out, err } = run(['snippet', '--base', BASE, file]);
    assert.deepEqual([code, out], [1, '']);
    const checked = run(['check', file]).lines.filter((line) => line.startsWith('[klachten]'));
    assert.deepEqual(
      err.split('\n').filter((line) => line.startsWith('[klachten]')),
      checked,
    );
    assert.ok(err.includes(fault), err);
  }
  const missing = run(['snippet', '--base', BASE, 'bestaat-niet.json']);
  assert.deepEqual([missing.code, missing.out], [1, '']);
  assert.match(missing.err, /^\[klachten\] file-unreachable: bestaat-niet\.json=/);
});

const arrangement = (more) => ({ regimes: { wkkgz: { audience: 'everyone', sections: [], ...more } } });
const contact = (id, channels, more = {}) => ({ id, name: `De ${id}`, channels, ...more });
const phone = (number) => ({ kind: 'phone', number });

const WHOM = [
  [
    'who helps right away goes before the steps, whatever it is for',
    {
      ...arrangement({
        sections: [{ kind: 'steps', steps: [{ kind: 'ask', with: 'een' }] }],
        support: { by: 'twee', through: ['phone'] },
      }),
      contacts: [
        contact('een', [phone('+31500000001')]),
        contact('twee', [phone('+31500000002')], { condition: 'under-18' }),
      ],
    },
    'of bel De twee: 050 000 00 02',
  ],
  [
    'a way that the procedure does not offer for that does not count',
    {
      ...arrangement({ contacts: ['een', 'twee'], support: { by: 'twee', through: ['mail'] } }),
      contacts: [
        contact('een', [phone('+31500000001')]),
        contact('twee', [phone('+31500000002'), { kind: 'mail', address: 'twee@zorg.example' }]),
      ],
    },
    'of bel De een: 050 000 00 01',
  ],
  [
    'a channel that the document does not name for this law is not named',
    {
      ...arrangement({ without: ['phone'] }),
      contacts: [contact('een', [phone('+31500000001'), { kind: 'mail', address: 'een@zorg.example' }])],
    },
    'of mail De een: een@zorg.example',
  ],
  [
    'the steps go before the contacts, but for the disputes committee',
    {
      ...arrangement({
        sections: [
          {
            kind: 'steps',
            steps: [
              { kind: 'dispute', to: 'drie' },
              { kind: 'ask', with: 'twee' },
            ],
          },
        ],
      }),
      contacts: ['een', 'twee', 'drie'].map((id, at) => contact(id, [phone(`+3150000000${at + 1}`)])),
    },
    'of bel De twee: 050 000 00 02',
  ],
  [
    'a step for some cases only goes behind who is there for everybody',
    {
      ...arrangement({ sections: [{ kind: 'steps', steps: [{ kind: 'ask', with: 'een', when: 'Soms.' }] }] }),
      contacts: [contact('een', [phone('+31500000001')]), contact('twee', [phone('+31500000002')])],
      channels: [phone('+31500000003')],
    },
    'of bel Verzonnen Zorg: 050 000 00 03',
  ],
  [
    'somebody for some visitors only goes behind who is there for everybody',
    {
      contacts: [
        contact('een', [phone('+31500000001')], { location: 'Noord' }),
        contact('twee', [phone('+31500000002')]),
      ],
    },
    'of bel De twee: 050 000 00 02',
  ],
  [
    'and is named when there is nobody else',
    { contacts: [contact('een', [phone('+31500000001')], { location: 'Noord' })] },
    'of bel De een: 050 000 00 01',
  ],
  [
    'a phone further on goes before a mail address',
    {
      contacts: [
        contact('een', [{ kind: 'mail', address: 'een@zorg.example' }]),
        contact('twee', [{ kind: 'mobile', number: '+31600000002' }]),
      ],
    },
    'of bel De twee: 06 00 00 00 02',
  ],
  [
    'who has no name is called by what they are',
    { contacts: [{ id: 'een', role: 'klachtenfunctionaris', channels: [phone('+31500000001')] }] },
    'of bel de klachtenfunctionaris: 050 000 00 01',
  ],
  [
    'who is reached through another is reached there',
    {
      contacts: [
        { id: 'een', role: 'klachtencommissie', through: 'twee' },
        contact('twee', [phone('+31500000002')]),
      ],
    },
    'of bel De twee: 050 000 00 02',
  ],
  [
    'without a phone there is a mail address',
    { contacts: [contact('een', [{ kind: 'mail', address: 'een@zorg.example' }])] },
    'of mail De een: een@zorg.example',
  ],
  [
    'without those a message',
    { contacts: [contact('een', [{ kind: 'whatsapp', number: '+31600000002' }])] },
    'of app De een: 06 00 00 00 02',
  ],
  [
    'without those a page on the web',
    { contacts: [contact('een', [{ kind: 'form', href: 'https://zorg.example/klacht' }])] },
    'of ga naar De een: zorg.example',
  ],
  [
    'without those an address to write to',
    {
      contacts: [
        contact('een', [
          { kind: 'letter', street: 'Verzonnenstraat 1', postcode: '1234 AB', town: 'Verzonnendam' },
        ]),
      ],
    },
    'of schrijf naar De een, Verzonnenstraat 1, 1234 AB Verzonnendam',
  ],
  [
    'without those a place to come to',
    { contacts: [contact('een', [{ kind: 'visit', street: 'Verzonnenstraat 1', town: 'Verzonnendam' }])] },
    'of ga langs bij De een, Verzonnenstraat 1, Verzonnendam',
  ],
  [
    'the inspectorate only where there is nobody else',
    {
      contacts: [
        { id: 'igj' },
        contact('een', [
          { kind: 'letter', street: 'Verzonnenstraat 1', postcode: '1234 AB', town: 'Verzonnendam' },
        ]),
      ],
    },
    'of schrijf naar De een, Verzonnenstraat 1, 1234 AB Verzonnendam',
  ],
  [
    'and where there is nobody at all',
    { contacts: [] },
    'of ga naar Inspectie Gezondheidszorg en Jeugd: www.igj.nl',
  ],
];

for (const [title, more, said] of WHOM)
  test(`${title}: ${said}`, () => assert.equal(linkFor(more), START + said));

test('several laws, and none chosen: whom they have in common', () => {
  const steps = (id) => ({ audience: 'everyone', sections: [{ kind: 'routes', to: id, by: ['phone'] }] });
  const more = {
    regimes: {
      wmo: { ...steps('een'), contacts: ['een', 'drie'] },
      jeugdwet: { ...steps('twee'), contacts: ['twee', 'drie'] },
    },
    contacts: ['een', 'twee', 'drie'].map((id, at) => contact(id, [phone(`+3150000000${at + 1}`)])),
  };
  assert.equal(linkFor(more), `${START}of bel De drie: 050 000 00 03`);
  assert.equal(linkFor(more, '--regime', 'jeugdwet'), `${START}of bel De twee: 050 000 00 02`);
});

const HOSTILE = [
  'Zorg & Co',
  'Zorg &amp; Co',
  `"Zorg" 'Thuis'`,
  '<img src=x onerror=alert(1)>',
  '</a></klachten-procedure><script>alert(1)</script>',
  '" onclick="alert(1)',
  '<!-- Zorg',
  ']]> Zorg',
  '[klik](javascript:alert(1))',
  '*Zorg* _Thuis_ `x` \\ ~~x~~ # | ![a](b)',
  'https://elders.example/x',
  'Zörg “Thuis” – ß',
  '$& $1 Zorg',
];

for (const name of HOSTILE)
  test(`a name is text and nothing else: ${name}`, () => {
    const file = write('verzonnen-zorg.json', {
      ...facts({ name }),
      contacts: [{ id: 'hulp', name, channels: [phone('+31500000001')] }],
    });
    const title = `Klachtenprocedure van ${name}`;
    const said = `${title}, of bel ${name}: 050 000 00 01`;
    for (const [shape, elements] of Object.entries({
      element: ['script', 'klachten-procedure', 'a', 'a'],
      div: ['div', 'a', 'a'],
      link: ['a'],
      script: ['script', 'a', 'a'],
      iframe: ['iframe', 'a', 'a'],
    })) {
      const made = snippet(['--base', BASE, '--shape', shape, file]);
      assert.deepEqual(
        made.elements.map((element) => element.name),
        elements,
      );
      assert.deepEqual(made.errors, []);
      assert.equal(made.text, said);
      if (shape === 'iframe') assert.equal(made.one('iframe').attributes.title, title);
    }
    const { line } = snippet(['--base', BASE, '--cms', 'markdown', file]);
    for (const html of [marked.parse(line), new MarkdownIt({ linkify: true }).render(line)]) {
      const { all, one, text, elements } = readHtml(html);
      assert.equal(all('a').length, 1);
      assert.deepEqual(
        elements.map((element) => element.name),
        ['p', 'a'],
      );
      assert.equal(one('a').attributes.href, `${BASE}/klachtenprocedure/verzonnen-zorg/wkkgz/#widget`);
      assert.equal(text.trim(), said);
    }
  });

test('a name with letters from right to left does not turn the number behind it', () => {
  const name = 'مركز بابل';
  const text = linkFor({ contacts: [{ id: 'hulp', name, channels: [phone('+31500000001')] }] });
  assert.equal(text, `${START}of bel ${name}\u200e: 050 000 00 01`);
});

test('what a file holds cannot steer a terminal through what is said beside the line', () => {
  const file = write('a\u202eb\u001b.json', facts());
  const { err } = run(['snippet', '--base', BASE, file]);
  assert.doesNotMatch(err, /[\u202e\u001b]/);
});
