import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import {
  cohorts,
  type ExposureCell,
  type ExposureFigures,
  fewest,
  reportDays,
} from "@/lib/matching/exposure-cells";
import { tiers } from "@/lib/tiers";

/** What each cohort deserved and received in the lists that were shown, by tier; groups without anybody are left out. */
export async function exposureReport(now = new Date()): Promise<ExposureCell[]> {
  const rows = await db.$queryRaw<Omit<ExposureFigures & ExposureCell, "figures" | "ratio" | "share">[]>`
    SELECT s.tier, CASE
        WHEN s.at - p."createdAt" < interval '8 weeks' THEN 'new'
        WHEN s.at - p."createdAt" < interval '26 weeks' THEN 'recent'
        ELSE 'settled' END AS cohort,
      count(DISTINCT s."freelancerId")::int AS people, count(s.place)::int AS showings,
      sum(s.deserved) AS deserved, sum(s.received) AS received
    FROM "Showing" s JOIN "FreelancerProfile" p ON p."userId" = s."freelancerId"
    WHERE s.at >= ${after(now, -reportDays * day)}
    GROUP BY 1, 2`;
  return tiers.flatMap((tier) => {
    const own = rows.filter((row) => row.tier === tier);
    const attention = own.reduce((total, { received }) => total + received, 0);
    const areAllShown = own.every(({ people }) => people >= fewest);
    return cohorts.flatMap((cohort): ExposureCell[] => {
      const row = own.find((each) => each.cohort === cohort);
      if (!row) return [];
      const { people, showings, deserved, received } = row;
      if (people < fewest) return [{ tier, cohort, figures: null }];
      const ratio = deserved > 0 ? received / deserved : 0;
      const share = areAllShown && attention > 0 ? received / attention : null;
      return [{ tier, cohort, figures: { people, showings, deserved, received, ratio, share } }];
    });
  });
}
