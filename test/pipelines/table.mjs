#!/usr/bin/env node
/**
 * Writes into INSTALLEREN.md what every editor and filter makes of every snippet: `node test/pipelines/table.mjs`, after
 * `npm run build`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { measure } from './measure.mjs';

export const GUIDE = fileURLToPath(new URL('../../INSTALLEREN.md', import.meta.url));
const [BEGIN, END] = ['<!-- pipelines:begin -->', '<!-- pipelines:end -->'];

/** What a visitor gets. What is not here is a loss, and has no words. */
const WORDS = {
  procedure: '**procedure**',
  'procedure-below': '**procedure** onder de tekst',
  frame: '**venster**, link en nummer',
  'sealed-frame': 'venster op slot ¹, link en nummer',
  link: 'link en nummer',
  'link-and-more': 'link en nummer ²',
  code: 'code ³',
};

const SNIPPETS = {
  S1: 'S1 script en element',
  S2: 'S2 vak (`div`)',
  S3: 'S3 link',
  S4: 'S4 script met link',
  S5: 'S5 venster (`iframe`)',
  sentence: 'S3 in een zin',
};

const BY_HAND = {
  button: 'S3 met de knop voor een link',
  'button-sentence': 'S3 met die knop, in een zin',
  typed: 'code geplakt als gewone tekst',
};

/** True for an outcome in which a visitor misses something and nobody notices. */
export const isLoss = (outcome) => !(outcome in WORDS);

const line = (cells) => `| ${cells.join(' | ')} |`;

const table = (rows, columns) =>
  [
    line(['', ...Object.values(columns)]),
    line(['', ...Object.values(columns)].map(() => '---')),
    ...rows.map(({ name, cells }) =>
      line([
        name,
        ...Object.keys(columns).map((key) => {
          if (!cells[key]) return '–';
          return WORDS[cells[key].outcome] ?? `VERLOREN (${cells[key].outcome})`;
        }),
      ]),
    ),
  ].join('\n');

const TEXT = (rows) => `
Gemeten met de echte programma's, elk met de standaardinstellingen, en met het script op elke pagina (in het thema). Zo zien bezoekers wat ervan overblijft.

Geplakt in de broncode:

${table(rows, SNIPPETS)}

Zonder broncode. In Markdown is de knop een link met haken: \`[tekst](adres)\`.

${table(
  rows.filter(({ cells }) => cells.button),
  BY_HAND,
)}

- **procedure**: de hele procedure, in plaats van de link. **procedure onder de tekst**: je zin blijft staan zoals je hem schreef, de procedure komt eronder.
- **link en nummer**: de procedure staat niet op de pagina zelf. De link naar de pagina met de procedure werkt wel, en het telefoonnummer is te lezen. Die link en dat nummer zien bezoekers ook als het script niet laadt. Een link in een zin van jezelf is dan alleen een link.
- ¹ Deze editor zet \`sandbox=""\` op een venster. Wat daarin een script nodig heeft, werkt dan niet, en bellen of mailen vanuit het venster misschien ook niet. De link en het nummer eronder werken wel.
- ² Quill maakt van het venster een link met het adres als tekst, en zet die erboven.
- ³ De code zelf staat als tekst op de pagina. Dat zie je meteen als je de pagina bekijkt. Maak dan een link met de knop, of in Markdown met haken.
`;

/** The guide with the tables in it that belong to these measurements. */
export async function guideWith(rows) {
  const guide = existsSync(GUIDE) ? readFileSync(GUIDE, 'utf8') : `# Installeren\n\n${BEGIN}\n${END}\n`;
  const [before, , after] = guide.split(/<!-- pipelines:(?:begin|end) -->/);
  if (after === undefined) throw new Error(`INSTALLEREN.md has no ${BEGIN} … ${END}`);
  const text = await format(TEXT(rows), { parser: 'markdown' });
  return `${before}${BEGIN}\n\n${text}\n${END}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(GUIDE, await guideWith(await measure()));
