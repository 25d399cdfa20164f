/** Whom a snippet names: those whom the procedure names first. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { arrangement, contact, linkFor, phone, START } from './snippet-facts.mjs';
import { BASE, snippet } from './snippet-page.mjs';

const GALLERY = join(import.meta.dirname, '../../demo/providers');
const SHAPES = ['element', 'div', 'link', 'script', 'iframe'];

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
