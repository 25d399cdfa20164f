/** Names out of a file: text in every shape, whatever stands in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { run, write } from './command.mjs';
import { facts, linkFor, phone, START } from './snippet-facts.mjs';
import { BASE, readHtml, snippet } from './snippet-page.mjs';

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
