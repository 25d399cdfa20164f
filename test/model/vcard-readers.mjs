/** Everybody's card, and two libraries that know nothing of each other to read it back. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ICAL from 'ical.js';
import VCard from 'vcf';

const ROOT = join(import.meta.dirname, '../..');

/** The sources as they run in a page. */
async function sources() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { bundled } from './src/model/catalogue.js';
        export { procedureOf } from './src/model/join.js';
        export { readProvider } from './src/model/read-provider.js';
        export { copiesOf, reachedOf } from './src/model/take-along.js';
        export { vcardOf } from './src/model/vcard.js';
        export { contactName } from './src/view/phrases/name.js';
        export { cardWords } from './src/view/phrases/vcard.js';`,
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

export const { bundled, procedureOf, readProvider, copiesOf, reachedOf, vcardOf, contactName, cardWords } =
  await sources();

const galleryFolder = join(ROOT, 'demo/providers');
export const gallery = readdirSync(galleryFolder).map((name) =>
  readProvider(JSON.parse(readFileSync(join(galleryFolder, name), 'utf8')), bundled.organisations, []),
);

export const SUPPLIED = [
  { kind: 'phone', number: '+31500000999' },
  { kind: 'mail', address: 'hulp@voorbeeld.example' },
];

/** Everybody that anybody is shown who opens the fold, with the provider and the law. */
export const EVERYBODY = [...bundled.providers, ...gallery].flatMap((provider) =>
  Object.entries(provider.regimes).flatMap(([regime, arrangement]) =>
    [[], SUPPLIED].flatMap((supplied) =>
      reachedOf(procedureOf(bundled, provider, regime, arrangement, supplied).contacts).map((contact) => ({
        where: `${contact.id} of ${provider.id} ${regime}${supplied[0] ? ', with what the page adds' : ''}`,
        contact,
      })),
    ),
  ),
);

export const cardOf = (contact) => vcardOf(contact, cardWords(contact, 'nl'));

const unescaped = (value) => value.replace(/\\(.)/gs, (_, one) => (/n/i.test(one) ? '\n' : one));
/** At what stands between parts, and not at what is part of one. */
const partsOf = (value) => value.split(/(?<!(?:^|[^\\])(?:\\\\)*\\);/);

const STRUCTURED = ['n', 'adr', 'org'];
const LINKS = ['url', 'tel', 'email'];

/** Name → values, of each the parts. This one leaves marks as they are, and says so. */
export function readByVcf(text) {
  // Not by `VCard.parse()`, which cuts a file at these words wherever they stand, in a name too.
  const { data } = new VCard().parse(text);
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => name !== 'version')
      .map(([name, properties]) => [
        name,
        [properties].flat().map((property) => {
          const value = property.valueOf() ?? '';
          if (STRUCTURED.includes(name)) return partsOf(value).map(unescaped);
          return LINKS.includes(name) ? value : unescaped(value);
        }),
      ]),
  );
}

function readByIcal(text) {
  const found = {};
  for (const [name, , , ...values] of ICAL.parse(text)[1]) {
    if (name === 'version') continue;
    // It leaves the mark of a semicolon in a plain text, where RFC 2426 (section 4, ESCAPED-CHAR) has one.
    const plain = (value) => (LINKS.includes(name) ? value : value.replaceAll('\\;', ';'));
    const value = STRUCTURED.includes(name) ? [values[0]].flat() : values.map(plain).join();
    (found[name] ??= []).push(value);
  }
  return found;
}

export const READERS = { vcf: readByVcf, 'ical.js': readByIcal };
