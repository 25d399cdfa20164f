import type { Fault } from './fault.js';
import { isDay } from './calendar.js';
import { contradiction } from './contradiction.js';
import shapes from './format.json';

/**
 * A type of the format, in short: a string joins alternatives by `|`, words and names of types, with `[]` behind a
 * list; a list of three is a text (pattern, most signs, example); a list of numbers is a number (least, most, 1 when it is whole); an object
 * is its fields, with `?` behind what may be left out and `=value` behind what has a value when it is.
 */
type Shape = string | readonly [string, number, string] | readonly [number, number, 1?] | Fields;
type Fields = Readonly<Record<string, string>>;

/** What a reading needs and gathers. */
export interface Reading {
  /** Ids that a `ContactId` or a `StepId` may be. */
  readonly known: Readonly<Record<string, readonly string[]>>;
  /** Gets everything that is wrong, each with its path. */
  readonly faults: Fault[];
}

const format = shapes as unknown as Readonly<Record<string, Shape | undefined>>;

/** No list in a file is longer; provider.schema.json says the same. */
export const MOST_ITEMS = 5000;
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The alternatives of an expression down to what is no alternative itself. */
const leavesOf = (expression: string): readonly string[] =>
  expression.split('|').flatMap((name) => {
    const shape = format[name];
    return typeof shape === 'string' ? leavesOf(shape) : name;
  });

const isFields = (shape: Shape | undefined): shape is Fields =>
  typeof shape === 'object' && !Array.isArray(shape);

const fieldsOf = (fields: Fields) =>
  Object.entries(fields).map(([field, type]) => {
    const [key = '', otherwise] = field.split('=');
    return { key: key.replace('?', ''), type, needed: !key.endsWith('?'), otherwise };
  });

const isWord = (leaf: string): boolean => /^[a-z]/.test(leaf) && !['string', 'boolean'].includes(leaf);

/** What may stand there, as it would be written in a file. */
const expectedOf = (leaf: string): readonly string[] => {
  const shape = format[leaf];
  if (leaf.endsWith('[]')) return ['[…]'];
  if (leaf === 'boolean') return ['true', 'false'];
  if (isFields(shape)) return ['{…}'];
  if (!shape) return [leaf === 'string' ? '"…"' : leaf];
  const [least, most, example] = shape;
  return [typeof least === 'number' ? `${String(least)}–${String(most)}` : `"${String(example)}"`];
};

/**
 * Reads a value as a type of the format, and keeps what is right: a wrong field or item is left out, and so is the
 * object that cannot do without it.
 * @param type name of a type, or alternatives: `Provider`, `Text[]`
 * @param where path of the value: `contacts[2].channels[0].number`
 * @returns a new value that fits the type, or undefined
 */
export function readAs(type: string, value: unknown, where: string, reading: Reading): unknown {
  const leaves = leavesOf(type);
  const fault: Refuse = (code, expected = leaves.flatMap(expectedOf), found = value, at = where) => {
    reading.faults.push({ code, where: at, found, expected });
    return undefined;
  };
  if (Array.isArray(value)) return readList(leaves, value, where, reading, fault);
  if (typeof value === 'string') return readText(leaves, value, reading, fault);
  if (typeof value === 'object' && value)
    return readObject(leaves, value as Readonly<Record<string, unknown>>, where, reading, fault);
  const fits = leaves.some((leaf) => {
    const shape = format[leaf];
    return Array.isArray(shape) && typeof shape[0] === 'number' && typeof value === 'number'
      ? value >= shape[0] && value <= Number(shape[1]) && (!shape[2] || Number.isInteger(value))
      : leaf === typeof value;
  });
  return fits ? value : fault('value-wrong');
}

/** Records a fault; for undefined, since nothing is left of the value. */
type Refuse = (code: Fault['code'], expected?: readonly string[], found?: unknown, at?: string) => unknown;

function readList(
  leaves: readonly string[],
  value: readonly unknown[],
  where: string,
  reading: Reading,
  fault: Refuse,
): unknown {
  const list = leaves.find((leaf) => leaf.endsWith('[]'));
  if (!list) return fault('value-wrong');
  if (value.length > MOST_ITEMS) fault('value-too-long', [`≤ ${String(MOST_ITEMS)}`]);
  const ids = new Set<unknown>();
  return value.slice(0, MOST_ITEMS).flatMap((item, at) => {
    const path = `${where}[${String(at)}]`;
    const part = readAs(list.slice(0, -2), item, path, reading);
    const { id } = (part ?? {}) as { readonly id?: string };
    if (id && ids.has(id)) {
      fault('id-twice', [`≠ "${id}"`], id, `${path}.id`);
      return [];
    }
    ids.add(id);
    return part === undefined ? [] : [part];
  });
}

/** Of several kinds of object the field `kind` says which is meant. */
function readObject(
  leaves: readonly string[],
  value: Readonly<Record<string, unknown>>,
  where: string,
  reading: Reading,
  fault: Refuse,
): unknown {
  const names = leaves.filter((leaf) => isFields(format[leaf]));
  const kindsOf = (name: string): readonly unknown[] => (format[name] as Fields).kind?.split('|') ?? [];
  const kinds = names.flatMap(kindsOf).map(String);
  const { kind } = value;
  const name = kinds[0] ? names.find((one) => kindsOf(one).includes(kind)) : names[0];
  if (name) return readFields(name, value, where, reading);
  if (!kinds[0]) return fault('value-wrong');
  // Not by fault(): what is not there would count as not given, and the whole object as what was found.
  const code = kind === undefined ? 'value-missing' : 'value-unknown';
  reading.faults.push({ code, where: `${where}.kind`, found: kind, expected: kinds });
  return undefined;
}

function readText(leaves: readonly string[], value: string, { known }: Reading, fault: Refuse): unknown {
  if (leaves.includes(value) && isWord(value)) return value;
  const leaf = leaves.find((one) => one === 'string' || typeof format[one]?.[0] === 'string');
  if (!leaf) return fault(leaves.some(isWord) ? 'value-unknown' : 'value-wrong');
  const [pattern, most] = (format[leaf] ?? ['', 200]) as unknown as readonly [string, number];
  const ids = known[leaf];
  if (TURNS_DIRECTION.test(value)) return fault('value-turns-direction');
  if (Array.from(value.slice(0, 2 * most + 1)).length > most)
    return fault('value-too-long', [`≤ ${String(most)}`]);
  if (ids && !ids.includes(value)) return fault('id-unknown', ids);
  const fits =
    new RegExp(pattern, 'u').test(value) && (!['IsoDate', 'DayOrYear'].includes(leaf) || isDay(value));
  return fits ? value : fault('value-wrong');
}

function readFields(
  name: string,
  value: Readonly<Record<string, unknown>>,
  where: string,
  reading: Reading,
): unknown {
  const shape = format[name] as Fields;
  const any = shape['*'];
  const fields = any ? [] : fieldsOf(shape);
  const result: Record<string, unknown> = {};
  const before = reading.faults.length;
  // A key can hold anything, a line break and a message of its own included.
  const path = (key: string): string => {
    const name = /^[$\w-]+$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
    return where ? `${where}.${name}` : name;
  };
  const fault = (code: Fault['code'], key: string, expected: readonly string[]): void => {
    reading.faults.push({ code, where: path(key), found: value[key], expected });
  };

  // In the order of the file: whoever wrote it put first what comes first.
  for (const key of Object.keys(value)) {
    const type = any ? LANGUAGE_TAG.test(key) && any : fields.find((field) => field.key === key)?.type;
    if (type) {
      const part = readAs(type, value[key], path(key), reading);
      if (part !== undefined) result[key] = part;
    } else if (any || !key.startsWith('//'))
      fault('field-unknown', key, any ? ['nl', 'en', '…'] : fields.map((field) => field.key));
  }
  for (const { key, type, needed } of fields)
    if (needed && !Object.hasOwn(value, key)) fault('value-missing', key, leavesOf(type).flatMap(expectedOf));

  const [wrong, expected] = contradiction(name, result) ?? [];
  if (wrong && expected) {
    fault('value-wrong', wrong, [expected]);
    result[wrong] = undefined;
  }
  for (const { key, needed, otherwise } of fields)
    if (result[key] === undefined && needed) {
      if (!otherwise) return undefined;
      result[key] = JSON.parse(otherwise);
    }
  // Half of somebody's hours, or hours without the days on which they do not hold, say something else.
  if ('hours?' in shape && reading.faults.length > before) result.damaged = true;
  if (!any || Object.keys(result)[0]) return result;
  if (!Object.keys(value)[0])
    reading.faults.push({ code: 'value-wrong', where, found: value, expected: ['{"nl": "…"}'] });
  return undefined;
}
