/** An object out of a JSON file. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of its own, never one that every object has. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The file's own explanation stands above everything. */
const ABOVE_ALL = '//';

/** A comment goes with the field it names: `// id` with `id`. */
const isWanted = (key: string, given: Fields): boolean =>
  !Object.hasOwn(given, key) && (!key.startsWith('// ') || !Object.hasOwn(given, key.slice(3)));

/**
 * What is given, as it is, and behind it what is missing.
 * @param starter what there should be, with comments
 */
export function complete(given: unknown, starter: unknown): unknown {
  if (given === undefined) return starter;
  if (!isFields(given) || !isFields(starter)) return given;
  const missing = Object.entries(starter).filter(([key]) => isWanted(key, given));
  return Object.fromEntries([
    ...missing.filter(([key]) => key === ABOVE_ALL),
    ...Object.entries(given).map(([key, value]) => [key, complete(value, fieldOf(starter, key))]),
    ...missing.filter(([key]) => key !== ABOVE_ALL),
  ]);
}

/**
 * The same for a list of things with ids: what is in both is completed, and what is not there is added.
 * @param starters those the file needs
 */
export function completeById(given: unknown, starters: readonly Fields[]): unknown {
  if (given === undefined) return starters;
  if (!Array.isArray(given)) return given;
  const items: readonly unknown[] = given;
  const idOf = (item: unknown): unknown => fieldOf(item, 'id');
  return [
    ...items.map((item) =>
      complete(
        item,
        starters.find(({ id }) => id === idOf(item)),
      ),
    ),
    ...starters.filter(({ id }) => !items.some((item) => idOf(item) === id)),
  ];
}
