import { db, type Tx } from "@/lib/db";

/** Units of a rate card that are booked and not finished: they are done before a new booking. */
export async function unitsAhead(rateCardId: string, client: Tx | typeof db = db): Promise<number> {
  const { _sum } = await client.contract.aggregate({
    where: { rateCardId, state: { in: ["agreed", "active"] } },
    _sum: { units: true },
  });
  return _sum.units ?? 0;
}
