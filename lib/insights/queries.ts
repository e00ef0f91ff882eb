import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Tier } from "@/lib/tiers";

/** Quartiles of final prices, in minor units of one currency. */
export interface PriceBand {
  low: number;
  median: number;
  high: number;
  /** Paid contracts behind it. */
  count: number;
  /** The installation holds the demo world: the prices are invented. */
  isSeed: boolean;
}

export interface BandOf {
  family: string;
  tier: Tier;
  currency: string;
}

/** Fewer paid contracts than this say nothing about a price. */
export const fewestContracts = 8;

/** What such work was finally paid, from closed contracts; null while there are fewer than eight. */
export async function priceBands(family: string, tier: Tier, currency: string): Promise<PriceBand | null> {
  const bands = await priceBandsOf([{ family, tier, currency }]);
  return bands.get(bandKey({ family, tier, currency })) ?? null;
}

export const bandKey = ({ family, tier, currency }: BandOf) => `${tier}:${family}:${currency}`;

/** The bands of any number of packages in one query, by `bandKey`. Those under eight contracts are not in it. */
export async function priceBandsOf(wanted: readonly BandOf[]): Promise<Map<string, PriceBand>> {
  const cells = [...new Map(wanted.map((each) => [bandKey(each), each])).values()];
  if (cells.length === 0) return new Map();
  const values = cells.map(
    ({ family, tier, currency }) => Prisma.sql`(${family}, ${tier}::"Tier", ${currency})`,
  );
  const rows = await db.$queryRaw<(BandOf & PriceBand)[]>`
    SELECT c."family", c."tier", c."currency",
      count(*)::int AS "count",
      round(percentile_cont(0.25) WITHIN GROUP (ORDER BY c."finalMinor"))::int AS "low",
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY c."finalMinor"))::int AS "median",
      round(percentile_cont(0.75) WITHIN GROUP (ORDER BY c."finalMinor"))::int AS "high",
      EXISTS (SELECT 1 FROM "Setting" WHERE "key" = 'demo-world') AS "isSeed"
    FROM (VALUES ${Prisma.join(values)}) AS w("family", "tier", "currency")
    JOIN "Contract" c
      ON c."family" = w."family" AND c."tier" = w."tier" AND c."currency" = w."currency"
      AND c."state" = 'closed' AND c."finalMinor" > 0
    GROUP BY c."family", c."tier", c."currency"
    HAVING count(*) >= ${fewestContracts}`;
  return new Map(
    rows.map(({ family, tier, currency, ...band }) => [bandKey({ family, tier, currency }), band]),
  );
}
