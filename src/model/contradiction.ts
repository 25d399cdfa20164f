/** What fields of one object say together: the field that then is wrong, and what it should be. */
export const contradiction = (
  name: string,
  part: Readonly<Record<string, unknown>>,
): readonly [key: string, expected: string] | undefined => {
  const { from, to, least, amount, days, on, at, street } = part as Readonly<
    Record<string, string | number | undefined>
  >;
  if (['Hours', 'ClosedDates'].includes(name) && from && to && (name === 'Hours' ? to <= from : to < from))
    return ['to', `> "${String(from)}"`];
  if (least && amount && least > amount) return ['least', `≤ ${String(amount)}`];
  if (name === 'Costs' && on && amount === undefined) return ['on', '"amount": …'];
  if (name === 'VisitChannel' && !at && !street) return ['kind', '"street": "…"'];
  if (Array.isArray(days) && !days[0]) return ['days', '["mon", …]'];
  return undefined;
};
