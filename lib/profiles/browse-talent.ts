import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { findTalent } from "@/lib/profiles/find-talent";
import type { TalentFilter } from "@/lib/profiles/talent-filter";

const pageSize = 20;

const rowSelect = {
  userId: true,
  headline: true,
  family: true,
  practisesCommodity: true,
  practisesJudgment: true,
  isAvailable: true,
  availableFrom: true,
  user: { select: { name: true } },
  skills: { select: { skill: true }, orderBy: [{ level: "desc" }, { skill: "asc" }] },
  rateCards: {
    where: { isActive: true },
    select: { id: true, title: true, unit: true, unitPriceMinor: true, currency: true },
    orderBy: { createdAt: "asc" },
  },
  _count: { select: { decisions: true, caseStudies: true } },
} satisfies Prisma.FreelancerProfileSelect;

/** A person in the list: what they do, the evidence they show, and how many contracts they have finished. */
export type TalentRow = Prisma.FreelancerProfileGetPayload<{ select: typeof rowSelect }> & {
  finishedCount: number;
};

export interface TalentPage {
  rows: TalentRow[];
  total: number;
  previous: string | null;
  next: string | null;
}

/** One page of public profiles. The same number of queries however many people there are. */
export async function browseTalent(filter: TalentFilter, now: Date, size = pageSize): Promise<TalentPage> {
  const { userIds, ...place } = await findTalent(filter, size, now);
  const [profiles, finished] = await Promise.all([
    db.freelancerProfile.findMany({ where: { userId: { in: userIds } }, select: rowSelect }),
    db.contract.groupBy({
      by: ["freelancerId"],
      where: { freelancerId: { in: userIds }, state: "closed" },
      _count: true,
    }),
  ]);
  const byId = new Map(profiles.map((profile) => [profile.userId, profile]));
  const counts = new Map(finished.map(({ freelancerId, _count }) => [freelancerId, _count]));
  const rows = userIds.flatMap((userId) => {
    const profile = byId.get(userId);
    return profile ? [{ ...profile, finishedCount: counts.get(userId) ?? 0 }] : [];
  });
  return { rows, ...place };
}
