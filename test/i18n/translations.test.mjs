/** What a build refuses in a translation: each fault once, beside the same sentence as it should be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, generatedFaults, localizer, translationFaults } from '../../src/build/translations.mjs';
import { readXliff } from '../../src/build/xliff.mjs';
import { file, place, unit } from './xliff-text.mjs';

const NAME = place(0, '${name}');
const DAY = place(1, '${day}');
const [OPEN, CLOSE] = [place(0, '&lt;b&gt;'), place(1, '&lt;/b&gt;')];

/** Faults of a file that holds these units, for a source that says the same as they do, or as `now`. */
function faultsOfFile(xml, now = xml) {
  const messages = [...readXliff(now, 'en').units].map(([name, { source }]) => ({ name, contents: source }));
  return faultsOf(messages, readXliff(xml, 'en'));
}

/** What is wrong, the Dutch, a translation that is right, one that is wrong, what is said of that. */
const CASES = [
  ['not there', 'Stuur een brief.', 'Send a letter.', undefined, 'is not translated'],
  ['empty', 'Stuur een brief.', 'Send a letter.', ' ', 'is not translated'],
  [
    'left in Dutch',
    'Goed om te weten',
    'Good to know',
    'Goed om te weten',
    'is Dutch still: "Goed om te weten"',
  ],
  [
    'left in Dutch by half',
    'Wat je zegt, blijft geheim. Bel gerust.',
    'What you say stays private. Feel free to call.',
    'Wat je zegt, blijft geheim. Feel free to call.',
    'is Dutch still: "Wat je zegt, blijft geheim"',
  ],
  [
    'short of a placeholder',
    `Bel ${NAME} op ${DAY}.`,
    `On ${DAY}, call ${NAME}.`,
    `Call ${NAME}.`,
    /placeholder/,
  ],
  ['with a placeholder twice', `Bel ${NAME}.`, `Call ${NAME}.`, `Call ${NAME}, ${NAME}.`, /placeholder/],
  [
    'with other code in a placeholder',
    `Bel ${NAME}.`,
    `Call ${NAME}.`,
    `Call ${place(0, '${name}&lt;img&gt;')}.`,
    /placeholder/,
  ],
  [
    'with two placeholders under each other’s number',
    `Bel ${NAME} op ${DAY}.`,
    `Call ${NAME} on ${DAY}.`,
    `Call ${place(1, '${name}')} on ${place(0, '${day}')}.`,
    /placeholder/,
  ],
  ['with a placeholder typed', `Bel ${NAME}.`, `Call ${NAME}.`, `Call {name} ${NAME}.`, /one of & < > { }/],
  [
    'closed before it is opened',
    `${OPEN}Open${CLOSE}, nu`,
    `${OPEN}Now${CLOSE}, so`,
    `${CLOSE}Now${OPEN}, so`,
    /markup/,
  ],
  ['with &', 'Post en telefoon', 'Post and phone', 'Post &amp; phone', /one of & < > { }/],
  ['with & escaped twice', 'Post en telefoon', 'Post and phone', 'Post &amp;amp; phone', /one of & < > { }/],
  ['with a tag of its own', 'Bel nu.', 'Call now.', 'Call &lt;b&gt;now&lt;/b&gt;.', /one of & < > { }/],
  ['that turns what follows', 'Bel nu.', 'Call now.', 'Call \u202enow.', /cannot be seen/],
  ['with an Arabic letter mark', 'Bel nu.', 'Call now.', 'Call \u061cnow.', /cannot be seen/],
  ['in a broken encoding', 'Dicht.', 'Fermé.', 'Ferm\ufffd.', /cannot be seen/],
  ['with digits of another script', 'Tot 18 jaar.', 'Until 18.', 'Until 18 ١٨.', /digits of another script/],
  ['with a letter of another alphabet', 'Bel nu.', 'Дзвоніть.', 'Дзвонiть.', /two alphabets/],
  [
    'with another age',
    'Tot 18 jaar.',
    'Until 18.',
    'Until 16.',
    'has lost "18"',
    'has "16", which the Dutch has not',
  ],
  [
    'with another phone number',
    'Bel 0228-322205.',
    'Call 0228-322205.',
    'Call 0228-322250.',
    'has lost "0228-322205"',
    'has "0228-322250", which the Dutch has not',
  ],
  [
    'without the phone number',
    'Bel +31 228 322205.',
    'Call +31 228 322205.',
    'Call us.',
    'has lost "+31 228 322205"',
  ],
  ['with a number of its own', 'Bel ons.', 'Call us.', 'Call us: 112.', 'has "112", which the Dutch has not'],
  [
    'with an address of its own',
    'Meer weten',
    'More',
    'More: www.example.com',
    /"www.example.com", which the Dutch/,
  ],
  ['without the mail address', 'Mail a@b.nl nu.', 'Email a@b.nl now.', 'Email us now.', 'has lost "a@b.nl"'],
  [
    'with a name translated',
    'Bel de Kindertelefoon.',
    'Call the Kindertelefoon.',
    'Call Childline.',
    /"Kindertelefoon"/,
  ],
  [
    'with a title translated',
    'Zie het Staatsblad.',
    'See the Staatsblad.',
    'See the gazette.',
    'has lost "Staatsblad"',
  ],
  ['with a key translated', 'Druk op Shift.', 'Press Shift.', 'Press Maj.', 'has lost "Shift"'],
  [
    'with a law translated',
    'Volgens de Algemene termijnenwet.',
    'By the Algemene termijnenwet.',
    'By the General Terms Act.',
    'has lost "Algemene termijnenwet"',
    'has lost "Algemene"',
  ],
  [
    'with a role translated away',
    'Klachtenfunctionaris: helpt je.',
    'klachtenfunctionaris (complaints officer): helps you.',
    'Complaints officer: helps you.',
    'has lost "klachtenfunctionaris"',
  ],
  ['with other space around it', 'Bel nu. ', 'Call now. ', 'Call now.', /white space/],
  ['with a full stop too many', 'Meer weten', 'Find out more', 'Find out more.', /ends in another way/],
  ['that asks no longer', 'Hulp nodig?', 'هل تلزمك مساعدة؟', 'تلزمك مساعدة.', /ends in another way/],
];

const says = (fault, expected) =>
  expected instanceof RegExp ? expected.test(fault) : fault === `a.b ${expected}`;

for (const [what, dutch, right, wrong, ...expected] of CASES)
  test(`a translation ${what} is refused`, () => {
    assert.deepEqual(faultsOfFile(file(unit(dutch, right))), []);
    const faults = faultsOfFile(file(unit(dutch, wrong)));
    assert.equal(faults.length, expected.length, faults.join('\n'));
    assert.ok(
      faults.every((fault, at) => says(fault, expected[at])),
      faults.join('\n'),
    );
  });

test('a translation of other Dutch is refused', () => {
  const now = file(unit('Bel ons vandaag.', ''));
  assert.deepEqual(faultsOfFile(file(unit('Bel ons.', 'Call us.')), now), [
    'a.b was translated from other Dutch: "Bel ons."',
  ]);
});

test('a translation holds where the Dutch only begins a new line, or its code has another name', () => {
  const now = file(unit(`Bel vandaag\n        ${place(0, '${nameView(who)}')}.`, ''));
  assert.deepEqual(faultsOfFile(file(unit(`Bel vandaag ${NAME}.`, `Call ${NAME} today.`)), now), []);
});

test('a number of one digit may be said in words', () => {
  assert.deepEqual(faultsOfFile(file(unit('1 werkdag', 'one working day'))), []);
});

test('a name of Dutch may be translated where it is that of the language', () => {
  assert.deepEqual(faultsOfFile(file(unit('De Nederlandse tekst geldt.', 'The Dutch text holds.'))), []);
});

test('a sentence that is in no source any more is refused', () => {
  const both = file(unit('Bel nu.', 'Call now.') + unit('Ga verder', 'Go on', 'c.d'));
  assert.deepEqual(faultsOfFile(both, file(unit('Bel nu.', ''))), ['c.d is in no source any more']);
});

test('a language without a file is said once', () => {
  assert.deepEqual(faultsOf([{ name: 'a.b', contents: ['Bel nu.'] }], { isNew: true }), ['has no file yet']);
});

test('every sentence is translated into every language, and the code says what the translations say', async () => {
  const tool = localizer();
  assert.deepEqual(translationFaults(tool), []);
  assert.deepEqual(await generatedFaults(tool), []);
});
