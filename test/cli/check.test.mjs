import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled, factsOf, faultsIn, run, runAndStopReading, write } from './command.mjs';

/** Everything there is to know about an invented provider: nothing wrong, and nothing open. */
const COMPLETE = {
  format: 1,
  id: 'verzonnen-zorg',
  name: 'Verzonnen Zorg',
  channels: [{ kind: 'phone', number: '+31500000000' }],
  regimes: {
    wkkgz: {
      audience: 'everyone',
      sections: [{ kind: 'steps', steps: [{ kind: 'talk' }, { kind: 'meet', with: 'functionaris' }] }],
    },
  },
  contacts: [
    {
      id: 'functionaris',
      name: 'Fenna Verzonnen',
      role: 'klachtenfunctionaris',
      channels: [{ kind: 'phone', number: '+31500000001' }],
    },
  ],
  source: { title: 'Klachtenregeling', date: '2026-01-01' },
};

const THOROUGHLY_WRONG = {
  format: '1',
  id: 'Verzonnen Zorg',
  name: 3,
  color: 'blue',
  complainants: 'iedereen',
  channels: [
    { kind: 'phone', number: '050 000 00 00' },
    { kind: 'fax', number: '+31500000000' },
  ],
  regimes: {
    wkkgz: {
      audience: 'everyone',
      sections: [
        {
          kind: 'steps',
          steps: [{ kind: 'meet', with: 'niemand' }, { kind: 'file' }, { kind: 'talk', optional: 'ja' }],
        },
      ],
    },
  },
  contacts: [
    { id: 'een', name: 'Een', role: 'koning' },
    { id: 'een', name: 'Nog een' },
    { id: 'twee', name: 'T'.repeat(121), through: 'drie' },
    { id: 'drie', name: 'Drie', through: 'twee' },
    {
      id: 'vier',
      name: 'Vier',
      channels: [
        { kind: 'form', href: 'javascript:alert(1)' },
        { kind: 'phone', number: '+31500000000', hours: [{ from: '12:00', to: '09:00' }] },
      ],
    },
  ],
  source: { title: 'Klachtenregeling', date: '2026-02-31' },
};

const ROLES =
  'zorgaanbieder of bestuur of directeur of voorzitter of leidinggevende of zorgverlener of klachtenfunctionaris of vertrouwenspersoon of eigen-vertrouwenspersoon of klachtencommissie of geschillencommissie of toezichthouder of {…}';

/** Found and expected, as the console has them. */
const EXPECTED_FAULTS = [
  'value-wrong: format="1"; verwacht: 1–1000',
  'value-wrong: id="Verzonnen Zorg"; verwacht: "lichtpunt"',
  'value-wrong: name=3; verwacht: "een naam"',
  /^value-unknown: complainants="iedereen"; verwacht: everyone of client-or-representative of /,
  'value-wrong: channels[0].number="050 000 00 00"; verwacht: "+31500000000"',
  /^value-unknown: channels\[1\]\.kind="fax"; verwacht: phone of mobile of whatsapp of sms of mail of /,
  /^id-unknown: regimes\.wkkgz\.sections\[0\]\.steps\[0\]\.with="niemand"; verwacht: .*\been of twee of drie of vier of klachtenportaal-zorg of /,
  /^value-missing: regimes\.wkkgz\.sections\[0\]\.steps\[1\]\.to=""; verwacht: /,
  'value-wrong: regimes.wkkgz.sections[0].steps[2].optional="ja"; verwacht: true of false',
  `value-unknown: contacts[0].role="koning"; verwacht: ${ROLES}`,
  'id-twice: contacts[1].id="een"; verwacht: ≠ "een"',
  'through-circular: contacts[2].through="drie"; verwacht: ≠ "drie"',
  'through-circular: contacts[3].through="twee"; verwacht: ≠ "twee"',
  `value-too-long: contacts[2].name="${'T'.repeat(80)}"; verwacht: ≤ 120`,
  /^value-wrong: contacts\[4\]\.channels\[0\]\.href="javascript:alert\(1\)"; verwacht: "https:/,
  'value-wrong: contacts[4].channels[1].hours[0].to="09:00"; verwacht: > "12:00"',
  'value-wrong: source.date="2026-02-31"; verwacht: "2026-12-31"',
  /^field-unknown: color="blue"; verwacht: \$schema of format of id of name of /,
  /^file-unusable: fout\.json=\{…\}; verwacht: \{"id": "…", "name": "…", "regimes": \{…\}\}$/,
];

const fits = (line, expected) => (typeof expected === 'string' ? line === expected : expected.test(line));

test('a thoroughly wrong file: every fault with its path, what was found and what was expected', () => {
  const result = run(['check', write('fout.json', THOROUGHLY_WRONG)]);
  const faults = faultsIn(result);
  assert.equal(result.code, 1);
  assert.equal(result.lines[0], `fout.json: ${faults.length} fouten`);
  assert.deepEqual(
    EXPECTED_FAULTS.filter((expected) => !faults.some((line) => fits(line, expected))).map(String),
    [],
    faults.join('\n'),
  );
  assert.deepEqual(
    faults.filter((line) => !EXPECTED_FAULTS.some((expected) => fits(line, expected))),
    [],
  );
});

test('in English the faults are the same, with the words between in English', () => {
  const file = write('fout.json', THOROUGHLY_WRONG);
  const english = run(['check', '--language', 'en', file]);
  const dutch = faultsIn(run(['check', file]));
  assert.equal(english.code, 1);
  assert.match(english.lines[0], /^fout\.json: \d+ faults$/);
  assert.ok(faultsIn(english).includes('value-wrong: name=3; expected: "een naam"'));
  assert.deepEqual(
    faultsIn(english).map((line) => line.replace('; expected: ', '; verwacht: ').replaceAll(' or ', ' of ')),
    dutch,
  );
});

test('faults are never cut off, however many there are', () => {
  const contacts = Array.from({ length: 300 }, (_, at) => ({ id: `c-${at}`, name: '' }));
  const result = run(['check', write('veel.json', { ...COMPLETE, contacts })]);
  for (const { at } of contacts.map((_, index) => ({ at: index })))
    assert.ok(result.out.includes(`contacts[${at}].name=""`), String(at));
});

test('what is around a wrong field is still read: the right rest is asked about in the letter', () => {
  const { name } = COMPLETE;
  const result = run([
    'check',
    write('deels.json', { ...COMPLETE, complainants: 'iedereen', source: undefined }),
  ]);
  assert.equal(result.code, 1);
  assert.match(result.lines[0], /^deels\.json: 1 fout, 1 open vraag$/);
  assert.ok(result.lines.includes(`Beste mensen van ${name},`));
  assert.ok(
    result.lines.includes('Verbeter eerst de fouten: daarna kan deze brief aan de aanbieder anders zijn.'),
  );
});

test('nothing wrong and nothing open is one line', () => {
  const file = write('verzonnen-zorg.json', COMPLETE);
  const inDutch = run(['check', file]);
  const inEnglish = run(['check', file, '--language=en']);
  assert.deepEqual([inDutch.code, inDutch.err], [0, '']);
  assert.equal(inDutch.out, 'verzonnen-zorg.json: in orde, geen fouten en geen open vragen\n');
  assert.equal(inEnglish.out, 'verzonnen-zorg.json: fine, no faults and no open questions\n');
});

test('a file with open questions and no faults is no failure', () => {
  assert.equal(run(['check', bundled('lichtpunt'), bundled('zorgkracht-12')]).code, 0);
});

test('of several files each is told by name, and one that is wrong is enough', () => {
  const right = write('verzonnen-zorg.json', COMPLETE);
  const wrong = write('fout.json', THOROUGHLY_WRONG);
  const { code, lines } = run(['check', right, wrong, right]);
  assert.equal(code, 1);
  const headings = lines.filter((line) => /^\S+\.json: /.test(line)).map((line) => line.split(':')[0]);
  assert.deepEqual(headings, [right, wrong, right]);
});

test('a file can come from standard input', () => {
  const right = run(['check', '-'], JSON.stringify(COMPLETE));
  assert.equal(right.out, 'standaardinvoer: in orde, geen fouten en geen open vragen\n');
  const wrong = run(['check', '-', '--language', 'en'], '{}');
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /^standard input: \d+ faults\n\[klachten\] file-unusable: -=\{…\}; expected: /);
});

test('a file whose name is not its id is remarked upon, and is no failure', () => {
  const { code, out } = run(['check', write('anders.json', COMPLETE)]);
  assert.equal(code, 0);
  assert.match(
    out,
    /heet anders\.json, maar het id erin is verzonnen-zorg\. .*verzonnen-zorg\.json heten\.$/m,
  );
  assert.doesNotMatch(run(['check', '-'], JSON.stringify(COMPLETE)).out, /heet/);
});

const UNREADABLE = [
  ['does not exist', 'er-is-niets.json', undefined, /^file-unreachable: er-is-niets\.json=".*ENOENT.*"$/],
  ['is a folder', '.', undefined, /^file-unreachable: \.=".*EISDIR.*"$/],
  [
    'is a page',
    'pagina.json',
    '<!doctype html>',
    /^file-not-json: pagina\.json:1:1="<!doctype html>"; verwacht: JSON \(UTF-8\)$/,
  ],
  ['is empty', 'leeg.json', '', /^file-not-json: leeg\.json=""; verwacht: JSON \(UTF-8\)$/],
  [
    'is in windows-1252',
    'latijn.json',
    Buffer.from('{"name": "Zorgco\xf6peratie"}', 'latin1'),
    /^file-not-json: latijn\.json=""; verwacht: JSON \(UTF-8\)$/,
  ],
  [
    'is too large',
    'groot.json',
    ' '.repeat(2_000_001),
    /^file-too-large: groot\.json="> 2000000"; verwacht: ≤ 2000000$/,
  ],
];

for (const [what, name, content, expected] of UNREADABLE)
  test(`a file that ${what} is one fault, and a failure`, () => {
    if (content !== undefined) write(name, content);
    const result = run(['check', name]);
    assert.equal(result.code, 1);
    assert.equal(result.lines[0], `${name}: 1 fout`);
    assert.equal(faultsIn(result).length, 1);
    assert.match(faultsIn(result)[0], expected);
  });

test('a byte order mark is no fault', () => {
  assert.equal(run(['check', write('verzonnen-zorg.json', `\ufeff${JSON.stringify(COMPLETE)}`)]).code, 0);
});

const SLIPS = [
  ['a comma too many', '{\n  "id": "x",\n}', 3, 1],
  ['a comma too few', '{\n  "id": "x"\n  "name": "y"\n}', 3, 3],
  ['a bracket too few', '{\n  "id": [1, 2\n', 3, 1],
  ['curly quotation marks', '{\r\n  “id”: "x"\r\n}', 2, 3],
  ['a word that is none', '{ "optional": waar }', 1, 15],
  ['something behind the end', '{}\n\n{}', 3, 1],
];

for (const [what, text, line, column] of SLIPS)
  test(`where JSON goes wrong is told: ${what}`, () => {
    const file = write('slip.json', text);
    const dutch = run(['check', file]).lines;
    assert.match(dutch.at(-2), new RegExp(`slip\\.json:${line}:${column}=`));
    assert.ok(dutch.at(-1).startsWith(`Hier gaat het mis: regel ${line}, teken ${column}.`));
    const english = run(['check', file, '--language', 'en']);
    assert.ok(english.lines.at(-1).startsWith(`It goes wrong here: line ${line}, column ${column}.`));
  });

test('nothing in a file can steer the terminal or turn the direction of text', () => {
  const facts = factsOf('lichtpunt');
  const hostile = { ...facts, name: 'Licht\u009b31mpunt', fullName: 'tnup\u202ethciL', '\u001b[2J': 1 };
  const { out } = run(['check', write('lichtpunt.json', hostile)]);
  assert.match(out, /\\u\{9b\}31m/);
  assert.match(out, /\\u\{202e\}/);
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a reader that stops early is no error', async () => {
  const contacts = Array.from({ length: 5000 }, (_, at) => ({ id: `c-${at}`, name: '', role: 'koning' }));
  const { code, err } = await runAndStopReading(['check', write('veel.json', { ...COMPLETE, contacts })]);
  assert.equal(err, '');
  assert.equal(code, 1);
});
