// Cards for an address book, read back by two libraries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  bundled,
  cardOf,
  cardWords,
  contactName,
  copiesOf,
  EVERYBODY,
  gallery,
  reachedOf,
  readByVcf,
  READERS,
  SUPPLIED,
  vcardOf,
} from './vcard-readers.mjs';

/** What a card of it must say at least. */
function expectedOf({ channels }) {
  const of = (...kinds) => channels.filter(({ kind }) => kinds.includes(kind));
  const once = (values) => [...new Set(values)];
  return {
    tel: once(of('phone', 'mobile', 'whatsapp', 'sms').map(({ number }) => number)),
    email: once(of('mail').map(({ address }) => address)),
    url: once(channels.flatMap(({ href }) => href ?? [])),
    streets: once(channels.flatMap(({ street }) => street ?? [])),
  };
}

for (const { where, contact } of EVERYBODY)
  for (const [library, read] of Object.entries(READERS))
    test(`the card of ${where} loses nothing in ${library}`, () => {
      const card = read(cardOf(contact));
      const { tel, email, url, streets } = expectedOf(contact);
      assert.deepEqual(card.fn, [contactName(contact)]);
      assert.deepEqual([...new Set(card.tel ?? [])], tel);
      assert.deepEqual(card.email ?? [], email);
      assert.deepEqual(card.url ?? [], url);
      assert.deepEqual([...new Set((card.adr ?? []).map((parts) => parts[2]))], streets);
      assert.equal(card.n[0].length, 5);
      assert.equal([...card.n[0], ...(card.org?.[0] ?? [])].join('').includes(contactName(contact)), true);
      const note = card.note?.[0] ?? '';
      assert.deepEqual(note, cardWords(contact, 'nl').notes.join('\n'));
      for (const { href } of contact.channels) if (href) assert.ok(note.includes(href), href);
    });

test('everybody is there: those with a way of their own, and those others are reached through', () => {
  const ids = new Set(EVERYBODY.map(({ contact }) => contact.id));
  for (const id of ['klachtenportaal-zorg', 'quasir', 'igj', 'jeugdstem', 'lichtpunt', 'bond', 'apotheker'])
    assert.ok(ids.has(id), id);
  // Without a number nobody can be kept.
  for (const id of ['directeur', 'eigen-vertrouwenspersoon'])
    assert.ok(!EVERYBODY.some(({ contact, where }) => contact.id === id && where.includes('lichtpunt')));
});

const named = (id) => ({ ...bundled.organisations.find((one) => one.id === id) });
const linesOf = (text) => text.replaceAll('\r\n ', '').split('\r\n');

test('a card says what the facts say, field by field', () => {
  assert.deepEqual(linesOf(cardOf(named('klachtenportaal-zorg'))), [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:;;;;',
    'FN:Klachtenportaal Zorg',
    'ORG:Klachtenportaal Zorg',
    'NICKNAME:KPZ',
    'TEL;TYPE=WORK,VOICE:+31228322205',
    'EMAIL;TYPE=INTERNET:info@klachtenportaalzorg.nl',
    'URL:https://klachtenportaalzorg.nl/klacht-indienen',
    'ADR;TYPE=WORK:;;Westeinde 14a;Enkhuizen;;1601 BJ;',
    'NOTE:Bel Klachtenportaal Zorg: 0228 32 22 05\\nvan 9.00 tot 12.00 uur (dagen niet vermeld)\\nVul het formulier in: https://klachtenportaalzorg.nl/klacht-indienen',
    'END:VCARD',
    '',
  ]);
});

test('for whom a contact is stands first in the note, and then its hours', () => {
  const [note] = readByVcf(cardOf(named('jeugdstem'))).note;
  // Engines differ in the spaces around the dash.
  assert.deepEqual(note.replace(/\s*–\s*/g, '–').split('\n'), [
    'alleen voor cliënten jonger dan 18 jaar',
    'Vertrouwenspersoon: iemand die naar je luistert en je helpt.',
    'Bel Jeugdstem: 088 555 10 00',
    'op werkdagen van 9.00 tot 17.00 uur',
    'Chat met Jeugdstem: https://www.jeugdstem.nl',
    'maandag–donderdag van 16.00 tot 20.00 uur',
    'vrijdag van 15.00 tot 17.00 uur',
  ]);
});

for (const { where, contact } of EVERYBODY.filter(({ contact: { condition } }) => condition))
  test(`the condition stands in the note of ${where}`, () => {
    const { condition } = contact;
    const words = {
      'under-18': 'alleen voor cliënten jonger dan 18 jaar',
      'visits-location-or-in-touch':
        'als de vertrouwenspersoon op je locatie komt, of als je al contact hebt met een vertrouwenspersoon',
    };
    const [first] = readByVcf(cardOf(contact)).note[0].split('\n');
    assert.equal(first, words[condition] ?? condition.nl);
  });

test('a desk is a part of its organisation; a person is nobody’s organisation, and is not split', () => {
  assert.deepEqual(readByVcf(cardOf(named('igj'))).org, [
    ['Inspectie Gezondheidszorg en Jeugd', 'Landelijk Meldpunt Zorg'],
  ]);
  const person = { id: 'directeur', name: 'Machiel Talsma', role: 'directeur', channels: SUPPLIED };
  const { n, org, note } = readByVcf(cardOf(person));
  assert.deepEqual([n, org, note], [[['', 'Machiel Talsma', '', '', '']], undefined, ['de directeur']]);
});

test('an address that is unsafe to press is not in a card either', () => {
  const channels = [
    { kind: 'form', href: 'javascript:alert(1)' },
    { kind: 'web', href: 'https://a.example/\r\nTEL:+31900' },
    { kind: 'phone', number: '+31900\r\nNOTE:x' },
    { kind: 'mail', address: 'a@b.example\r\nURL:x' },
  ];
  const card = vcardOf({ id: 'x', name: 'X', channels }, { name: 'X', notes: [], locale: 'nl' });
  assert.deepEqual(linesOf(card).slice(2), ['N:;;;;', 'FN:X', 'ORG:X', 'END:VCARD', '']);
});

const ODD = [
  '\u{1f469}\u{1f3fd}‍\u{1f4bb}'.repeat(30),
  'مكتب الشكاوى; قسم, أول',
  '"Aan\\halingen"; komma, en \\n geen regel',
  '\\;\\,\\\\',
  'x'.repeat(500),
  '€'.repeat(500),
  'Fenna\nVerzonnen\r\nen Bo\u2028hier',
  ':=;TYPE=X:',
  'BEGIN:VCARD',
];
const text = fc
  .oneof(
    fc.constantFrom(...ODD),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', ' ', 'n', 'é', '\u{1f600}'), minLength: 1 }),
  )
  // A name has a letter or a digit in it; text.ts sees to that.
  .map((value) => `a${value}z`);

/** As it is kept: an end of a line is one, and what is no character is none. */
const kept = (value) =>
  value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');

test('whatever a name or a note is made of comes back as it was, in lines of 75 octets at most', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: text,
        note: text,
        desk: text,
        abbreviation: text,
        street: text,
        town: text,
        at: text,
      }),
      fc.constantFrom('directeur', undefined),
      ({ name, note, desk, abbreviation, street, town, at }, role) => {
        const channels = [
          { kind: 'visit', at, street, postcode: '9999 ZZ', town },
          { kind: 'phone', number: '+31500000000' },
        ];
        const card = vcardOf(
          { id: 'x', role, desk, abbreviation, channels },
          { name, notes: [note, 'einde'], locale: 'nl' },
        );
        for (const line of card.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
          // A character in two halves would be two other ones.
          assert.equal(Buffer.from(line).toString(), line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        for (const read of Object.values(READERS)) {
          const { fn, n, org, adr, nickname, note: notes, tel } = read(card);
          assert.deepEqual(fn, [kept(name)]);
          assert.deepEqual(n, [['', role ? kept(name) : '', '', '', '']]);
          assert.deepEqual(org, role ? undefined : [[kept(name), kept(desk)]]);
          assert.deepEqual(nickname, [kept(abbreviation)]);
          assert.deepEqual(adr, [['', kept(at), kept(street), kept(town), '', '9999 ZZ', '']]);
          assert.deepEqual(notes, [`${kept(note)}\neinde`]);
          assert.deepEqual(tel, ['+31500000000']);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('what is copied is as people read it, in lines, and once', () => {
  const apotheker = gallery.find(({ id }) => id === 'apotheek-spiegelbeeld').contacts[0];
  assert.deepEqual(
    copiesOf(apotheker, 'Wim Bedacht', 'nl').map(({ text: copied }) => copied),
    ['wim@spiegelbeeld.example', 'Wim Bedacht\nSpiegelstraat 12\n9999 ZZ Verzonnendam'],
  );
  assert.deepEqual(
    copiesOf(
      {
        channels: [
          { kind: 'phone', number: '+31228322205' },
          { kind: 'visit', at: 'de balie' },
        ],
      },
      'X',
      'nl',
    ),
    [{ kind: 'number', text: '0228 32 22 05', which: '0228 32 22 05' }],
  );
});

test('who several others are reached through is there once', () => {
  const via = { id: 'bureau', name: 'Bureau Nergens', channels: SUPPLIED };
  const one = { id: 'een', role: 'klachtencommissie', channels: [], via };
  const ids = (...parties) => reachedOf(parties).map(({ id }) => id);
  assert.deepEqual(ids(one, { ...one, id: 'twee' }), ['bureau']);
  assert.deepEqual(ids(one, { ...via, channels: [] }), []);
  assert.deepEqual(ids({ ...one, via: { ...via, channels: [{ kind: 'on-request', title: 'iets' }] } }), []);
});
