/** A list in somebody's own order. Ids that are not in the list are passed over, and who is not named keeps their place at the end. */
export function inOwnOrder<Item extends object | string>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  order: readonly string[],
): Item[] {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  const named = order.map((id) => byId.get(id)).filter((item) => item !== undefined);
  const known = new Set(named);
  return [...named, ...items.filter((item) => !known.has(item))];
}

/** The order with one id a place earlier or later; the same where there is no further to go. */
export function moved(order: readonly string[], id: string, direction: "earlier" | "later"): string[] {
  const at = order.indexOf(id);
  const to = direction === "earlier" ? at - 1 : at + 1;
  const other = order[to];
  if (at < 0 || other === undefined) return [...order];
  const next = [...order];
  next[to] = id;
  next[at] = other;
  return next;
}
