import type { Currency } from "@/lib/money";

/** Adds amounts up, each currency for itself. */
export function totalsBy<Row extends { currency: Currency }>(
  rows: readonly Row[],
  amountOf: (row: Row) => number,
): Map<Currency, number> {
  const totals = new Map<Currency, number>();
  for (const row of rows) totals.set(row.currency, (totals.get(row.currency) ?? 0) + amountOf(row));
  return totals;
}
