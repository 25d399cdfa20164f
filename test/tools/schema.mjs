/**
 * The JSON schema of the files of facts, made from the types in src/model: types, schema and reader cannot drift
 * apart. `npm run schema` writes it; test/source/schema.test.mjs compares.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

export const SCHEMA = 'src/model/provider.schema.json';

/** The schema as text, formatted as Prettier leaves it. */
export async function schemaText() {
  const definitionsOf = (path, type) =>
    createGenerator({
      path,
      type,
      tsconfig: 'tsconfig.json',
      skipTypeCheck: true,
      topRef: true,
    }).createSchema(type).definitions;
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Klachtenprocedure of a care provider',
    $ref: '#/definitions/Provider',
    definitions: {
      ...definitionsOf('src/model/provider.ts', 'Provider'),
      ...definitionsOf('src/model/contact.ts', 'Contact'),
      ...definitionsOf('src/model/regime.ts', 'Regime'),
    },
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(SCHEMA)), parser: 'json' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA, await schemaText());
  console.log(`${SCHEMA} written`);
}
