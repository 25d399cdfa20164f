/**
 * What the format of a file of facts is, made from the types in src/model, so that types, schema, reader and
 * documentation cannot drift apart. `npm run schema` writes all three; test/source/schema.test.mjs compares.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { localizer } from '../../src/build/translations.mjs';
import { formatDoc } from './format-doc.mjs';

/** No list is longer; the reader cuts it off there (src/model/read-as.ts). */
const MOST_ITEMS = 5000;
const LANGUAGE_TAG = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';

const nameOf = ({ $ref }) => $ref.replace('#/definitions/', '');

function schemaOf() {
  const definitionsOf = (path, type) =>
    createGenerator({
      path,
      type,
      tsconfig: 'tsconfig.json',
      skipTypeCheck: true,
      topRef: true,
    }).createSchema(type).definitions;
  const definitions = {
    ...definitionsOf('src/model/provider.ts', 'Provider'),
    ...definitionsOf('src/model/contact.ts', 'Contact'),
    ...definitionsOf('src/model/regime.ts', 'Regime'),
  };
  definitions.Languages.propertyNames = { pattern: LANGUAGE_TAG };
  definitions.Languages.minProperties = 1;
  // Days that are not stated are left out.
  definitions.Days.anyOf.find(({ type }) => type === 'array').minItems = 1;
  definitions.Regimes.minProperties = 1;
  const everyPart = (part) => {
    if (typeof part !== 'object' || part === null) return;
    if (part.type === 'array') part.maxItems = MOST_ITEMS;
    // A key that starts with // is a comment: JSON has no other.
    if (part.properties) part.patternProperties = { '^//': {} };
    Object.values(part).forEach(everyPart);
  };
  everyPart(definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Klachtenprocedure of a care provider',
    $ref: '#/definitions/Provider',
    definitions,
  };
}

/** A type as the reader reads it: words and names, joined by `|`, with `[]` behind a list. */
function expressionOf(type) {
  if (type.$ref) return nameOf(type);
  if (type.anyOf) return type.anyOf.map(expressionOf).join('|');
  if (type.enum) return type.enum.join('|');
  if (type.const !== undefined) return String(type.const);
  if (type.type === 'array' && type.items.$ref) return `${nameOf(type.items)}[]`;
  if (['string', 'boolean'].includes(type.type) && !type.pattern) return type.type;
  throw new Error(`Give this type a name of its own: ${JSON.stringify(type)}`);
}

function shortFormOf({ properties, required = [], ...type }) {
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([key, field]) => [
        key + ('default' in field ? `=${JSON.stringify(field.default)}` : required.includes(key) ? '' : '?'),
        expressionOf(field),
      ]),
    );
  if (type.additionalProperties) return { '*': expressionOf(type.additionalProperties) };
  if (type.pattern) return [type.pattern, type.maxLength ?? 40, type.examples?.[0] ?? ''];
  if (type.type === 'number') return [type.minimum, type.maximum];
  if (type.type === 'integer') return [type.minimum, type.maximum, 1];
  return expressionOf(type);
}

/** The format as the reader in the script reads it: the schema without what only people need. */
function shortForm({ definitions }) {
  const read = Object.entries(definitions).filter(([name]) => !['Regime', 'Article'].includes(name));
  return Object.fromEntries(read.map(([name, type]) => [name, shortFormOf(type)]));
}

/** Every sentence of the phrase book, by its id; what is filled in is a gap. */
const sentences = () =>
  Object.fromEntries(
    localizer()
      .extractSourceMessages()
      .messages.map(({ name, contents }) => [
        name,
        contents.map((part) => (typeof part === 'string' ? part : '…')).join(''),
      ]),
  );

/** The files, each as Prettier leaves it. */
export async function formatFiles() {
  const schema = schemaOf();
  const texts = {
    'src/model/provider.schema.json': JSON.stringify(schema),
    'src/model/format.json': JSON.stringify(shortForm(schema)),
    'FORMAT.md': formatDoc(schema, sentences()),
  };
  return Promise.all(
    Object.entries(texts).map(async ([path, text]) => ({
      path,
      text: await format(text, { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { path, text } of await formatFiles()) {
    writeFileSync(path, text);
    console.log(`${path} written`);
  }
