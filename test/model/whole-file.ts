/** Files of facts made from the format itself, so that a new field or a new kind is tested as soon as it is there. */
import shapes from '../../src/model/format.json';

type Shape = string | readonly unknown[] | Readonly<Record<string, string>>;
/** Which of several alternatives stands where only one can: the file that uses all the first, or all the last. */
type Pick = 'first' | 'last';

const format = shapes as unknown as Readonly<Record<string, Shape | undefined>>;

const leavesOf = (expression: string): string[] =>
  expression.split('|').flatMap((name) => {
    const shape = format[name];
    return typeof shape === 'string' ? leavesOf(shape) : [name];
  });

/** What fits a text with a pattern, where the example in the format is not enough to refer to somebody. */
const TEXTS: Readonly<Record<string, string>> = { ContactId: 'quasir', StepId: 'end', Line: 'Een regel.' };

/** @param pick which alternative to take */
export function wholeFile(pick: Pick): Record<string, unknown> {
  let ids = 0;

  const leaf = (name: string): unknown => {
    const shape = format[name];
    if (name.endsWith('[]')) return list(name.slice(0, -2));
    if (name === 'boolean') return true;
    if (name === 'string') return 'tekst';
    if (!shape) return name;
    if (typeof shape === 'string') return one(name);
    if (Array.isArray(shape)) {
      if (typeof shape[0] === 'number') return shape[0];
      return name === 'Id' ? `id-${String((ids += 1))}` : (TEXTS[name] ?? shape[2]);
    }
    return object(shape as Readonly<Record<string, string>>);
  };

  const one = (type: string): unknown =>
    leaf((pick === 'first' ? leavesOf(type)[0] : leavesOf(type).at(-1))!);

  const list = (type: string): unknown[] => {
    const leaves = leavesOf(type);
    const words = leaves.filter((name) => /^[a-z]/.test(name));
    return leaves.filter((name) => !words.slice(2).includes(name)).map(leaf);
  };

  const object = (shape: Readonly<Record<string, string>>): Record<string, unknown> => {
    if (shape['*']) return { nl: leaf(shape['*']), en: leaf(shape['*']) };
    const fields = Object.entries(shape).map(([field, type]) => {
      const key = field.replace(/[?=].*/, '');
      return [key, key === 'to' && type === 'ClockTime' ? '17:00' : one(type)];
    });
    return Object.fromEntries(fields) as Record<string, unknown>;
  };

  const file = leaf('Provider') as Record<string, Record<string, unknown>>;
  // The laws are arranged alike, and one of them is enough to go through.
  return { ...file, regimes: { wkkgz: file.regimes!.wkkgz } };
}

/** The places in a file, as keys from the top. */
export function* placesIn(value: unknown, keys: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [...keys, key];
    yield* placesIn(part, [...keys, key]);
  }
}

/** A copy with something else in one place; undefined takes it away. */
export function changedAt(value: unknown, [key, ...keys]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  const part = changedAt(copy[key], keys, to);
  if (part !== undefined) copy[key] = part;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

/** What is in one place. */
export const partAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
