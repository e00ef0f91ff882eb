import { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { ProfileEvidence } from "@/lib/profiles/completeness";
import type { Tier } from "@/lib/tiers";

const rateCardSelect = {
  id: true,
  title: true,
  family: true,
  skills: true,
  unit: true,
  unitPriceMinor: true,
  currency: true,
  turnaroundDays: true,
  unitsPerWeek: true,
  includes: true,
  isActive: true,
} satisfies Prisma.RateCardSelect;

const profileSelect = {
  userId: true,
  headline: true,
  about: true,
  country: true,
  languages: true,
  family: true,
  practisesCommodity: true,
  practisesJudgment: true,
  dayRateMinor: true,
  currency: true,
  isAvailable: true,
  availableFrom: true,
  capacity: true,
  tools: true,
  workflow: true,
  humanTouch: true,
  parallelCapacity: true,
  publishedAt: true,
  skills: {
    select: { skill: true, level: true },
    orderBy: [{ level: "desc" as const }, { skill: "asc" as const }],
  },
  rateCards: { select: rateCardSelect, orderBy: { createdAt: "asc" as const } },
  decisions: {
    select: { id: true, question: true, options: true, choice: true, reason: true, outcome: true },
    orderBy: { createdAt: "desc" as const },
  },
  caseStudies: {
    select: { id: true, title: true, problem: true, role: true, outcome: true, link: true },
    orderBy: { createdAt: "desc" as const },
  },
} satisfies Prisma.FreelancerProfileSelect;

export type OwnProfile = Prisma.FreelancerProfileGetPayload<{ select: typeof profileSelect }>;
export type ShownRateCard = OwnProfile["rateCards"][number];
export type ShownDecision = OwnProfile["decisions"][number];
export type ShownCaseStudy = OwnProfile["caseStudies"][number];

/** The viewer's own profile with everything in it, retired rate cards too; an empty one before anything is saved. */
export async function getOwnProfile(viewer: Viewer): Promise<OwnProfile> {
  const profile = await db.freelancerProfile.findUnique({
    where: { userId: viewer.id },
    select: profileSelect,
  });
  return profile ?? emptyProfile(viewer.id);
}

function emptyProfile(userId: string): OwnProfile {
  return {
    ...{ userId, headline: "", about: "", country: "", languages: ["en"], family: "", publishedAt: null },
    ...{ practisesCommodity: false, practisesJudgment: false, dayRateMinor: null, currency: "USD" },
    ...{ isAvailable: true, availableFrom: null, capacity: 2 },
    ...{ tools: [], workflow: "", humanTouch: "", parallelCapacity: "" },
    ...{ skills: [], rateCards: [], decisions: [], caseStudies: [] },
  };
}

/** What of a profile decides the next step. */
export function evidenceOf(profile: OwnProfile): ProfileEvidence {
  return {
    ...profile,
    skillCount: profile.skills.length,
    rateCardCount: profile.rateCards.filter(({ isActive }) => isActive).length,
    decisionCount: profile.decisions.length,
    caseStudyCount: profile.caseStudies.length,
  };
}

const publicSelect = {
  ...profileSelect,
  updatedAt: true,
  rateCards: { ...profileSelect.rateCards, where: { isActive: true } },
  user: { select: { name: true, createdAt: true, suspendedAt: true } },
} satisfies Prisma.FreelancerProfileSelect;

/** Finished contracts of one tier: how many, how many had a day agreed, how many of those were closed by it. */
export interface TrackRecord {
  tier: Tier;
  finished: number;
  dated: number;
  onTime: number;
}

const signalSelect = {
  tier: true,
  family: true,
  scoping: true,
  scopingLow: true,
  scopingHigh: true,
  review: true,
  reviewLow: true,
  reviewHigh: true,
  delivery: true,
  deliveryLow: true,
  deliveryHigh: true,
  contractCount: true,
  clientCount: true,
} satisfies Prisma.FreelancerSignalSelect;

export type ShownSignal = Prisma.FreelancerSignalGetPayload<{ select: typeof signalSelect }>;

export type PublicProfile = Prisma.FreelancerProfileGetPayload<{ select: typeof publicSelect }> & {
  /** Only tiers and fields with finished contracts of their own. */
  signals: ShownSignal[];
  record: TrackRecord[];
};

/**
 * A person's public page. Hidden profiles and those of suspended people are not found, except by their own person,
 * who sees what others would.
 */
export async function getProfileOrThrow(viewer: Viewer | null, userId: string): Promise<PublicProfile> {
  if (!z.uuid().safeParse(userId).success) throw notFound();
  const [profile, signals, record] = await Promise.all([
    db.freelancerProfile.findUnique({ where: { userId }, select: publicSelect }),
    db.freelancerSignal.findMany({
      where: { freelancerId: userId, contractCount: { gt: 0 } },
      select: signalSelect,
      orderBy: [{ contractCount: "desc" }, { tier: "asc" }, { family: "asc" }],
    }),
    getTrackRecord(userId),
  ]);
  const isPublic = profile?.publishedAt && !profile.user.suspendedAt;
  if (!profile || (!isPublic && viewer?.id !== userId)) throw notFound();
  return { ...profile, signals, record };
}

function getTrackRecord(userId: string): Promise<TrackRecord[]> {
  return db.$queryRaw<TrackRecord[]>`
    SELECT "tier"::text AS tier, count(*)::int AS finished, count("dueAt")::int AS dated,
           (count(*) FILTER (WHERE "closedAt" <= "dueAt"))::int AS "onTime"
    FROM "Contract" WHERE "freelancerId" = ${userId}::uuid AND "state" = 'closed'
    GROUP BY "tier" ORDER BY "tier"`;
}
