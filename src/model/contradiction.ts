/** Whether there is such a day: 31 February fits the pattern. */
export const isDay = (day: string): boolean => !!(new Date(day).toJSON() as string | null)?.startsWith(day);

/** What fields of one object say together: the field that then is wrong, and what it should be. */
export const contradiction = (
  name: string,
  part: Readonly<Record<string, unknown>>,
): readonly [key: string, expected: string] | undefined => {
  const { from, to, least, amount } = part as Readonly<Record<string, string | number | undefined>>;
  if (['Hours', 'ClosedDates'].includes(name) && from && to && (name === 'Hours' ? to <= from : to < from))
    return ['to', `> "${String(from)}"`];
  if (least && amount && least > amount) return ['least', `≤ ${String(amount)}`];
  return undefined;
};
