import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { type ExposureWeek, exposureWeeks, type OwnTier, tierOf } from "@/lib/matching/exposure-weeks";
import { rankingPolicy } from "@/lib/matching/policy";
import { type Tier, tiers } from "@/lib/tiers";

export interface OwnExposure {
  tiers: OwnTier[];
  /** Attention deserved and not yet received since the beginning, what taking turns goes by; below zero is ahead. Null before any. */
  owed: number | null;
  /** Position-weighted appearances left in newcomers' places; null once one is no newcomer by age. */
  newcomerCredit: number | null;
}

/** How much the viewer was seen in clients' lists over the last weeks, against what was deserved. Nobody else's. */
export async function getOwnExposure(viewer: Viewer, now = new Date()): Promise<OwnExposure> {
  const weeks = exposureWeeks(now);
  const since = weeks[0] ?? now;
  const [rows, account, profile] = await Promise.all([
    db.$queryRaw<(ExposureWeek & { tier: Tier })[]>`
      SELECT tier, date_trunc('week', at, 'UTC') AS week, count(place)::int AS showings,
        count(*) FILTER (WHERE place <= 3)::int AS "amongFirst", sum(deserved) AS deserved, sum(received) AS received
      FROM "Showing" WHERE "freelancerId" = ${viewer.id}::uuid AND at >= ${since} AND at < ${after(now, day)}
      GROUP BY 1, 2`,
    db.exposure.findUnique({
      where: { freelancerId: viewer.id },
      select: { deserved: true, received: true, newcomerCredit: true },
    }),
    db.freelancerProfile.findUnique({ where: { userId: viewer.id }, select: { createdAt: true } }),
  ]);
  const { maxWeeks, credit } = rankingPolicy.newcomers;
  const isNew = profile !== null && now < after(profile.createdAt, maxWeeks * 7 * day);
  return {
    tiers: tiers.flatMap((tier) => {
      const own = rows.filter((row) => row.tier === tier);
      return own.length > 0 ? [tierOf(tier, own, weeks)] : [];
    }),
    owed: account ? account.deserved - account.received : null,
    newcomerCredit: isNew ? (account?.newcomerCredit ?? credit) : null,
  };
}
