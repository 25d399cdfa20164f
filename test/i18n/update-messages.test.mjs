/** What `npm run messages` writes, and what it leaves alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { checkTranslations, checkingTranslations } from '../../src/build/translations.mjs';
import { place } from './xliff-text.mjs';
import { smallProject } from './small-project.mjs';

const CALL = "msg(html`Bel <b>${name}</b> nu.`, { id: 'ways.call' })";
const WRITE = "msg('Schrijf een brief.', { id: 'ways.a-letter' })";
const NAME = place(0, '&lt;b&gt;${name}&lt;/b&gt;');

/** A project in which all is translated. */
async function translated(t) {
  const project = smallProject(t, `${CALL}, ${WRITE}`);
  await project.update();
  project.translate('en', 'ways.call', `Call ${NAME} now.`);
  project.translate('en', 'ways.a-letter', 'Write a letter.');
  project.translate('ar', 'ways.call', `اتصل الآن: ${NAME}.`);
  project.translate('ar', 'ways.a-letter', 'اكتب رسالة.');
  assert.deepEqual(await project.update(), ['2 sentences; 0 to translate or to mend']);
  return project;
}

/** A build of nothing but the check. */
const build = (root) =>
  rollup({
    input: 'empty',
    plugins: [checkingTranslations(root), { name: 'empty', resolveId: (id) => id, load: () => 'export {};' }],
  });

const idsIn = (text) => [...text.matchAll(/<trans-unit id="(.*?)"/g)].map(([, id]) => id);

test('a new language gets every sentence, in the order of its ids, and speaks Dutch until they are translated', async (t) => {
  const { update, read } = smallProject(t, `${CALL}, ${WRITE}`);
  const { mock: warned } = t.mock.method(console, 'warn', () => undefined);
  assert.deepEqual((await update()).toSorted(), [
    '2 sentences; 4 to translate or to mend',
    'ar: ways.a-letter is not translated',
    'ar: ways.call is not translated',
    'en: ways.a-letter is not translated',
    'en: ways.call is not translated',
  ]);
  assert.equal(warned.callCount(), 0);
  assert.deepEqual(idsIn(read('src/xliff/ar.xlf')), ['ways.a-letter', 'ways.call']);
  assert.match(read('src/generated/ar.ts'), /Schrijf een brief\./);
});

test('a second time it writes the same, byte for byte', async (t) => {
  const { update, written } = await translated(t);
  const before = written();
  assert.equal(before.length, 4);
  await update();
  assert.deepEqual(written(), before);
});

test('a translation of Dutch that has changed is taken out, and stands in a note until there is a new one', async (t) => {
  const { say, update, read, translate } = await translated(t);
  say(`${CALL}, msg('Schrijf ons een brief.', { id: 'ways.a-letter' })`);
  const said = ['en: ways.a-letter is not translated', 'ar: ways.a-letter is not translated'];
  assert.deepEqual(await update(), [...said, '2 sentences; 2 to translate or to mend']);
  const file = read('src/xliff/en.xlf');
  assert.match(
    file,
    /<source>Schrijf ons een brief\.<\/source>\s*<note [^>]*>Was “Schrijf een brief\.”: “Write a letter\.”</,
  );
  assert.doesNotMatch(file, /<target>Write a letter/);
  assert.match(file, /<target>Call /);
  assert.doesNotMatch(read('src/generated/en.ts'), /Write a letter/);

  await update();
  assert.equal(read('src/xliff/en.xlf'), file);
  translate('en', 'ways.a-letter', 'Write us a letter.');
  translate('ar', 'ways.a-letter', 'اكتب لنا رسالة.');
  assert.deepEqual(await update(), ['2 sentences; 0 to translate or to mend']);
  assert.doesNotMatch(read('src/xliff/en.xlf'), /<note/);
});

test('nothing is stale when only the code behind a placeholder has another name, or a line breaks elsewhere', async (t) => {
  const { root, say, update, read } = await translated(t);
  const before = read('src/generated/en.ts');
  say(`msg(html\`Bel <b>\${who}</b>\n    nu.\`, { id: 'ways.call' }), ${WRITE}`);
  await assert.doesNotReject(build(root));
  assert.deepEqual(await update(), ['2 sentences; 0 to translate or to mend']);
  assert.equal(read('src/xliff/en.xlf').match(/\$\{who\}/g).length, 2);
  assert.equal(read('src/generated/en.ts'), before);
});

test('other markup behind a placeholder comes along', async (t) => {
  const { say, update, read } = await translated(t);
  say(`msg(html\`Bel <i>\${name}</i> nu.\`, { id: 'ways.call' }), ${WRITE}`);
  assert.deepEqual(await update(), ['2 sentences; 0 to translate or to mend']);
  assert.match(read('src/generated/en.ts'), /html`Call <i>\$\{0\}<\/i> now\.`/);
});

test('a sentence that has gone is taken out, and named once', async (t) => {
  const { say, update, read } = await translated(t);
  say(CALL);
  const said = await update();
  assert.deepEqual(said, [
    'ways.a-letter is in no source any more: taken out',
    '1 sentences; 0 to translate or to mend',
  ]);
  assert.deepEqual(idsIn(read('src/xliff/en.xlf')), ['ways.call']);
});

const UNREADABLE = [
  [
    'a file that is broken',
    ({ put, read }) => put('src/xliff/en.xlf', read('src/xliff/en.xlf').slice(0, -9)),
    /^en: is not well/,
  ],
  [
    'a sentence that stands there twice',
    ({ put, read }) =>
      put('src/xliff/en.xlf', read('src/xliff/en.xlf').replace(/<trans-unit[^]*?<\/trans-unit>/, '$&$&')),
    /twice$/,
  ],
  [
    'a sentence in the sources that cannot be read',
    ({ say }) => say(`${WRITE}, msg(\`Bel \${name}\`, { id: 'ways.call' })`),
    /^src\/words\.ts: .*str tag$/,
  ],
  [
    'two sentences under one id',
    ({ say }) => say(`${WRITE}, ${CALL}, msg('Bel', { id: 'ways.call' })`),
    /^src\/words\.ts: .*ID ways\.call/,
  ],
];

for (const [what, spoil, expected] of UNREADABLE)
  test(`with ${what} nothing is written, so that no translation is lost`, async (t) => {
    const project = await translated(t);
    spoil(project);
    const before = project.written();
    const [fault, ...more] = await project.update();
    assert.match(fault, expected);
    assert.deepEqual(more, ['Nothing is written']);
    assert.deepEqual(project.written(), before);
  });

test('a build goes on where all is right', async (t) => {
  const { root } = await translated(t);
  await assert.doesNotReject(build(root));
});

test('a build ends with every fault, in words that say what to do', async (t) => {
  const { root, say, translate } = await translated(t);
  say(`${CALL}, msg('Schrijf een mail.', { id: 'ways.a-letter' })`);
  translate('ar', 'ways.call', 'اتصل الآن.');
  await assert.rejects(build(root), ({ message }) => {
    const [first, ...lines] = message.split('\n');
    assert.match(first, /npm run messages says what to do:$/);
    assert.deepEqual(lines, [
      'en: ways.a-letter was translated from other Dutch: "Schrijf een brief."',
      'ar: ways.call has lost, doubled or changed a placeholder',
      'ar: ways.a-letter was translated from other Dutch: "Schrijf een brief."',
    ]);
    return true;
  });
});

test('a build ends when the markup of a sentence has changed since', async (t) => {
  const { root, say } = await translated(t);
  say(`msg(html\`Bel <i>\${name}</i> nu.\`, { id: 'ways.call' }), ${WRITE}`);
  await assert.rejects(
    build(root),
    /what to do:\nPlaceholder error in en localization of ways\.call: unexpected "<b>/,
  );
});

test('a build ends when a sentence in the sources cannot be read', async (t) => {
  const { root, say } = await translated(t);
  say(`${CALL}, ${WRITE}, msg(\`Bel \${name}\`, { id: 'ways.other' })`);
  await assert.rejects(build(root), /what to do:\nsrc\/words\.ts: String literal with expressions/);
});

test('a build ends when the code is not what the translations say', async (t) => {
  const { root, put, read, translate } = await translated(t);
  put('src/generated/en.ts', read('src/generated/en.ts').replace('Write a letter', 'Write two letters'));
  translate('ar', 'ways.a-letter', 'اكتب رسالتين.');
  await assert.rejects(
    build(root),
    /src\/generated\/ar\.ts is not what .*\n.*src\/generated\/en\.ts is not what/,
  );
});

test('the build of the script asks for the check', async () => {
  const { default: builds } = await import('../../rollup.config.mjs');
  assert.ok(builds[0].plugins.includes(checkTranslations));
});
