import type { Fault } from './fault.js';

/** The part of JSON Schema (draft 7) that our types come out as. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
}

/** What a reading needs and gathers. */
export interface Reading {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** Ids a `ContactId` may be. */
  readonly contacts: readonly string[];
  /** Gets everything that is wrong, each with its path. */
  readonly faults: Fault[];
}

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

const nameOf = ({ $ref }: Schema): string => $ref?.replace('#/definitions/', '') ?? '';

const resolved = (schema: Schema, { definitions }: Reading): Schema => definitions[nameOf(schema)] ?? schema;

/** The values a schema lists; none when it describes them otherwise. */
const wordsOf = (schema: Schema | undefined): readonly unknown[] =>
  schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);

/** What may stand there: values, an example, or the type. */
const expectedOf = (schema: Schema): readonly string[] =>
  [wordsOf(schema), schema.examples ?? [], [schema.type]]
    .find((some) => some[0] !== undefined)
    ?.map(String) ?? [];

/**
 * Reads a value as a schema describes it, and keeps what is right: a wrong field or item is left out, and so is the
 * object that cannot do without it.
 * @param where path of the value: `contacts[2].channels[0].number`
 * @returns a new value that fits the schema, or undefined
 */
export function readAs(schema: Schema, value: unknown, where: string, reading: Reading): unknown {
  const fault = (code: Fault['code'], expected: readonly string[], found = value, at = where): unknown => {
    reading.faults.push({ code, where: at, found, expected });
    return undefined;
  };

  if (schema.$ref) {
    if (nameOf(schema) === 'ContactId' && typeof value === 'string' && !reading.contacts.includes(value))
      return fault('contact-unknown', reading.contacts);
    return readAs(resolved(schema, reading), value, where, reading);
  }

  if (schema.anyOf) {
    const options = schema.anyOf.map((option) => resolved(option, reading));
    const fitting = options.filter(({ type }) => type === typeOf(value));
    const kinds = fitting.filter(({ properties }) => properties?.kind);
    const kind: unknown = kinds[0] && (value as Readonly<Record<string, unknown>>).kind;
    const option = kinds[0] ? kinds.find((one) => wordsOf(one.properties?.kind).includes(kind)) : fitting[0];
    if (option) return readAs(option, value, where, reading);
    return kinds[0]
      ? fault(
          'value-unknown',
          kinds.flatMap((one) => expectedOf(one.properties?.kind ?? {})),
          kind,
          `${where}.kind`,
        )
      : fault('value-wrong', options.flatMap(expectedOf));
  }

  const words = wordsOf(schema);
  if (words[0] !== undefined)
    return words.includes(value) ? value : fault('value-unknown', expectedOf(schema));
  if (schema.type !== typeOf(value)) return fault('value-wrong', expectedOf(schema));
  if (typeof value === 'string')
    return new RegExp(schema.pattern ?? '', 'u').test(value) && value.length <= (schema.maxLength ?? 4000)
      ? value
      : fault('value-wrong', expectedOf(schema));
  if (Array.isArray(value))
    return value
      .map((item: unknown, at) => readAs(schema.items ?? {}, item, `${where}[${String(at)}]`, reading))
      .filter((item) => item !== undefined);
  return typeof value === 'object'
    ? readObject(schema, value as Readonly<Record<string, unknown>>, where, reading)
    : value;
}

function readObject(
  { properties = {}, required = [] }: Schema,
  value: Readonly<Record<string, unknown>>,
  where: string,
  reading: Reading,
): unknown {
  const path = (key: string): string => (where ? `${where}.${key}` : key);
  const result: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(properties)) {
    if (Object.hasOwn(value, key)) {
      const part = readAs(schema, value[key], path(key), reading);
      if (part !== undefined) result[key] = part;
    } else if (required.includes(key))
      reading.faults.push({
        code: 'value-missing',
        where: path(key),
        found: undefined,
        expected: expectedOf(resolved(schema, reading)),
      });
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(properties, key))
      reading.faults.push({
        code: 'field-unknown',
        where: path(key),
        found: value[key],
        expected: Object.keys(properties),
      });
  return required.every((key) => Object.hasOwn(result, key)) ? result : undefined;
}
