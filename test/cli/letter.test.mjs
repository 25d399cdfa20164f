/** What is open, as FACTS.md has it for the bundled providers, and one thing after another for an invented one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled, questionsIn, run } from './command.mjs';

const ADULTS_READING =
  '“Klachtenprocedure Wkkgz”, “Klachtenfunctionaris Wkkgz”, “Geschillencommissie KPZ” en “Klachtenreglement Wkkgz”';
const YOUTH_READING =
  '“Klachtenprocedure jeugdzorg”, “Klachtenfunctionaris jeugdzorg”, “Klachtencommissie jeugdzorg” en “Klachtenreglement jeugdwet”';

test('the letter to Lichtpunt asks what is open in its document, and nothing that is known', () => {
  const letter = run(['check', bundled('lichtpunt')]);
  assert.match(letter.lines[0], /lichtpunt\.json: geen fouten, 5 open vragen$/);
  assert.deepEqual(questionsIn(letter), [
    'Bij stap 2 (Wkkgz) maakt iemand een afspraak met Machiel Talsma. Op welk telefoonnummer en welk e-mailadres kan dat?',
    'Klachtenportaal Zorg is telefonisch te bereiken van 9.00 tot 12.00 uur. Op welke dagen is dat?',
    `Het document verwijst (Wkkgz) naar ${ADULTS_READING}, maar zonder link. Op welke webadressen staan die?`,
    'Van welke datum is het document?',
    'Het document noemt Klachtenportaal Zorg en Quasir naast elkaar, voor dezelfde rol: de klachtenfunctionaris. Mag iemand zelf kiezen, of bij wie kan iemand waarvoor terecht?',
  ]);
});

test('the letter to Zorgkracht 12 asks what is open in its document, and nothing that is known', () => {
  const letter = run(['check', bundled('zorgkracht-12')]);
  assert.match(letter.lines[0], /zorgkracht-12\.json: geen fouten, 8 open vragen$/);
  assert.deepEqual(questionsIn(letter).toSorted(), [
    'Bij Jeugdstem staat een voorwaarde: “alleen voor cliënten jonger dan 18 jaar”. Ergens anders in het document staat iets wat daar niet bij past. Wat klopt?',
    'Bij stap 2 (Wmo) maakt iemand een afspraak met Esther Bronsema. Op welk telefoonnummer en welk e-mailadres kan dat?',
    'Het deel van het document over de Wmo noemt ook “Wkkgz”. Welke wet geldt voor dat deel?',
    'Het document noemt de klachtencommissie, maar zegt niet wie dat is. Wie is dat, en hoe is die te bereiken?',
    `Het document verwijst (Jeugdwet) naar ${YOUTH_READING}, maar zonder link. Op welke webadressen staan die?`,
    `Het document verwijst (Wmo) naar ${ADULTS_READING}, maar zonder link. Op welke webadressen staan die?`,
    'Klachtenportaal Zorg is telefonisch te bereiken van 9.00 tot 12.00 uur. Op welke dagen is dat?',
    'Van welke datum is het document?',
  ]);
});

test('it is a whole letter: whom it is to, why, the questions, and an end', () => {
  const { lines } = run(['check', bundled('zorgkracht-12')]);
  assert.deepEqual(lines.slice(4, 8), [
    'Beste mensen van Zorgkracht 12,',
    '',
    'De klachtenprocedure op de website is gemaakt van uw document “Klachtenprocedure” (versie 4). Deze vragen zijn nog open:',
    '',
  ]);
  assert.deepEqual(lines.slice(-4), [
    '',
    'Wilt u deze vragen beantwoorden? Dan wordt de website aangevuld. Alvast bedankt.',
    '',
    'Met vriendelijke groet,',
  ]);
});

for (const id of ['lichtpunt', 'zorgkracht-12'])
  test(`the letter to ${id} asks the same in English`, () => {
    const english = run(['check', '--language', 'en', bundled(id)]);
    assert.equal(questionsIn(english).length, questionsIn(run(['check', bundled(id)])).length);
    assert.match(english.out, /^Dear people of /m);
    assert.match(
      english.out,
      /Klachtenportaal Zorg can be reached by phone from 09:00 to 12:00\. On which days\?/,
    );
    assert.match(english.out, /^Kind regards,$/m);
    assert.doesNotMatch(english.out, /\b(Beste|welke|Wilt u|een|vragen)\b/);
  });

/** An invented provider about whom nothing is open, after a change. */
function questionsAfter(change) {
  const facts = {
    format: 1,
    id: 'verzonnen-zorg',
    name: 'Verzonnen Zorg',
    channels: [
      { kind: 'phone', number: '+31500000000' },
      { kind: 'mail', address: 'info@verzonnen-zorg.example' },
    ],
    regimes: {
      wkkgz: {
        audience: 'everyone',
        sections: [
          {
            kind: 'steps',
            steps: [
              { kind: 'meet', with: 'directeur' },
              { kind: 'file', to: 'functionaris' },
            ],
          },
        ],
      },
    },
    contacts: [
      { id: 'directeur', name: 'Dirk Verzonnen', role: 'directeur' },
      {
        id: 'functionaris',
        name: 'Fenna Verzonnen',
        role: 'klachtenfunctionaris',
        channels: [{ kind: 'phone', number: '+31500000001' }],
      },
    ],
    source: { title: 'Klachtenregeling', date: '2026-01-01' },
  };
  const { wkkgz } = facts.regimes;
  const [director, officer] = facts.contacts;
  change({ facts, wkkgz, director, officer });
  const result = run(['check', '-'], JSON.stringify(facts));
  assert.equal(result.code, 0, result.out);
  return questionsIn(result);
}

const ASKED_BY_THE_INSPECTORATE = 'De inspectie vraagt dat een klachtenregeling dit nummer noemt.';

const OPEN = [
  ['nothing', () => {}],
  [
    'an officer with mail only',
    ({ officer }) => (officer.channels = [{ kind: 'mail', address: 'fenna@verzonnen-zorg.example' }]),
    `Op welk telefoonnummer is Fenna Verzonnen als klachtenfunctionaris te bereiken (Wkkgz)? ${ASKED_BY_THE_INSPECTORATE}`,
  ],
  [
    'an officer for whom only the general number is left',
    ({ officer }) => delete officer.channels,
    `Op welk telefoonnummer is Fenna Verzonnen als klachtenfunctionaris te bereiken (Wkkgz)? ${ASKED_BY_THE_INSPECTORATE}`,
  ],
  [
    'an officer who is reached through the provider, as the file says',
    ({ officer }) => {
      delete officer.channels;
      officer.through = 'verzonnen-zorg';
    },
  ],
  [
    "an officer by a role in the provider's own words",
    ({ officer }) => (officer.role = { nl: 'Onze klachtenfunctionaris' }),
  ],
  [
    'no officer at all under the Wkkgz',
    ({ officer }) => (officer.role = 'zorgverlener'),
    `Wie is de klachtenfunctionaris (Wkkgz), en op welk telefoonnummer is die te bereiken? ${ASKED_BY_THE_INSPECTORATE}`,
  ],
  [
    'no officer at all under the Wmo, which knows none',
    ({ facts, wkkgz, officer }) => {
      officer.role = 'zorgverlener';
      facts.regimes = { wmo: wkkgz };
    },
  ],
  [
    'a provider with mail only, where one has to make an appointment',
    ({ facts }) => facts.channels.shift(),
    'Bij stap 1 (Wkkgz) maakt iemand een afspraak met Dirk Verzonnen. Op welk telefoonnummer kan dat?',
  ],
  [
    'a provider without channels, where one may choose whom to meet',
    ({ facts, wkkgz, director, officer }) => {
      delete facts.channels;
      facts.contacts = [director, { id: 'chef', role: 'leidinggevende' }, officer];
      wkkgz.sections = [{ kind: 'choice', steps: [{ kind: 'meet', with: ['directeur', 'chef'] }] }];
    },
    'In de procedure (Wkkgz) maakt iemand een afspraak met Dirk Verzonnen of de leidinggevende. Op welk telefoonnummer en welk e-mailadres kan dat?',
  ],
  [
    'somebody with a number of their own, though the provider has none',
    ({ facts, director }) => {
      delete facts.channels;
      director.channels = [{ kind: 'mobile', number: '+31600000000' }];
    },
  ],
  [
    'a committee nobody can reach',
    ({ facts }) => facts.contacts.push({ id: 'commissie', role: 'klachtencommissie' }),
    'Hoe is de klachtencommissie te bereiken? Wij vonden geen telefoonnummer en geen adres.',
  ],
  [
    'a committee that is reached through another',
    ({ facts }) =>
      facts.contacts.push({ id: 'commissie', role: 'klachtencommissie', through: 'klachtenportaal-zorg' }),
  ],
  [
    'a confidant whom the own provider of a visitor names',
    ({ facts }) => facts.contacts.push({ id: 'eigen', role: 'eigen-vertrouwenspersoon' }),
  ],
  [
    'hours without days, beside hours with days',
    ({ officer }) =>
      (officer.channels[0].hours = [
        { days: ['mon'], from: '09:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ]),
    'Fenna Verzonnen is telefonisch te bereiken van 13.00 tot 17.00 uur. Op welke dagen is dat?',
  ],
  [
    'one of two documents without a link',
    ({ wkkgz }) =>
      (wkkgz.reading = [
        { title: 'Reglement' },
        { title: 'Folder', href: 'https://verzonnen-zorg.example/folder' },
      ]),
    'Het document verwijst (Wkkgz) naar “Reglement”, maar zonder link. Op welk webadres staat dat?',
  ],
  ['a document without a date', ({ facts }) => delete facts.source.date, 'Van welke datum is het document?'],
  [
    'no document',
    ({ facts }) => delete facts.source,
    'Hoe heet het document waarin uw klachtenprocedure staat, en van welke datum is het?',
  ],
  [
    'a question of its own',
    ({ facts }) => (facts.questions = [{ kind: 'own', text: 'Is er op zaterdag iemand?' }]),
    'Is er op zaterdag iemand?',
  ],
  [
    'the same hours without days under two laws',
    ({ facts, wkkgz, officer }) => {
      facts.regimes = { wkkgz, wmo: wkkgz };
      officer.channels[0].hours = [{ from: '13:00', to: '17:00' }];
    },
    'Fenna Verzonnen is telefonisch te bereiken van 13.00 tot 17.00 uur. Op welke dagen is dat?',
  ],
];

for (const [what, change, ...questions] of OPEN)
  test(`${questions[0] ? 'one question' : 'no question'}: ${what}`, () => {
    assert.deepEqual(questionsAfter(change), questions);
  });
