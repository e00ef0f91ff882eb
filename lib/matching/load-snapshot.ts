import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { dayNumber } from "@/lib/matching/days-until";
import { loadTrackRecords, type TrackRecord } from "@/lib/matching/load-track-records";
import { rankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchListing, MatchSignals } from "@/lib/matching/snapshot";
import { isCurrency } from "@/lib/money";
import { readPriors } from "@/lib/signals/kept-priors";
import { cellKey, type SignalPriors } from "@/lib/signals/priors";

export interface MatchSnapshot {
  freelancers: MatchFreelancer[];
  priors: SignalPriors;
}

/** Whose work it is: they cannot be ranked for their own listing. */
export interface Asker {
  clientId: string;
  organisationId: string | null;
}

/**
 * Everybody who may be ranked for one package, as the ranker sees them: numbers, skills and closed lists, no names.
 * Only published profiles that practise the tier, in the package's field or with one of its skills, and nobody who is
 * suspended; all other gates are the ranker's, so that they can be named. The number of queries does not grow.
 */
export async function loadSnapshot(question: MatchListing, asker: Asker, now: Date): Promise<MatchSnapshot> {
  const [rows, priors] = await Promise.all([
    db.freelancerProfile.findMany({
      where: candidates(question, asker),
      select: fieldsFor(question),
      orderBy: { userId: "asc" },
    }),
    readPriors(),
  ]);
  const records = await loadTrackRecords(
    rows.map(({ userId }) => userId),
    question,
    now,
  );
  return {
    freelancers: rows.map((row) => freelancerOf(row, records.get(row.userId), question)),
    priors,
  };
}

function candidates(question: MatchListing, { clientId, organisationId }: Asker) {
  const { tier, family, skills } = question;
  const isOfField: Prisma.FreelancerProfileWhereInput[] = family === "" ? [{}] : [{ family }];
  return {
    publishedAt: { not: null },
    ...(tier === "judgment" ? { practisesJudgment: true } : { practisesCommodity: true }),
    userId: { not: clientId },
    user: {
      suspendedAt: null,
      isFreelancer: true,
      ...(organisationId ? { seats: { none: { organisationId } } } : {}),
    },
    OR: [...isOfField, { skills: { some: { skill: { in: [...skills] } } } }],
  } satisfies Prisma.FreelancerProfileWhereInput;
}

const fieldsFor = ({ tier, family }: MatchListing) =>
  ({
    userId: true,
    languages: true,
    practisesCommodity: true,
    practisesJudgment: true,
    dayRateMinor: true,
    currency: true,
    isAvailable: true,
    availableFrom: true,
    capacity: true,
    createdAt: true,
    skills: { select: { skill: true, level: true }, orderBy: { skill: "asc" } },
    _count: {
      select: { decisions: true, caseStudies: true, rateCards: { where: { isActive: true } } },
    },
    user: {
      select: {
        exposure: { select: { deserved: true, received: true, newcomerCredit: true } },
        savedSignals: { where: { tier, family } },
      },
    },
  }) satisfies Prisma.FreelancerProfileSelect;

type Row = Prisma.FreelancerProfileGetPayload<{ select: ReturnType<typeof fieldsFor> }>;

function freelancerOf(
  row: Row,
  record: TrackRecord | undefined,
  { tier, family }: MatchListing,
): MatchFreelancer {
  const { exposure, savedSignals } = row.user;
  const [saved] = savedSignals;
  const { decisions, caseStudies, rateCards } = row._count;
  const { dayRateMinor, currency } = row;
  return {
    id: row.userId,
    tiers: [
      ...(row.practisesCommodity ? (["commodity"] as const) : []),
      ...(row.practisesJudgment ? (["judgment"] as const) : []),
    ],
    skills: row.skills.map(({ skill, level }) => ({ slug: skill, level })),
    rates: dayRateMinor && isCurrency(currency) ? { judgment: { amountMinor: dayRateMinor, currency } } : {},
    languages: row.languages,
    isAvailable: row.isAvailable,
    isSuspended: false,
    capacity: row.capacity,
    running: record?.running ?? 0,
    freeFromDay: dayNumber(row.availableFrom),
    response: { invited: record?.invited ?? 0, accepted: record?.accepted ?? 0 },
    finished: record?.finished ?? {},
    unknownsMet: record?.unknownsMet ?? {},
    signals: saved ? { [cellKey(tier, family)]: signalsOf(saved) } : {},
    exposure: { deserved: exposure?.deserved ?? 0, received: exposure?.received ?? 0 },
    newcomerCredit: exposure?.newcomerCredit ?? rankingPolicy.newcomers.credit,
    evidence: { judgment: caseStudies + decisions, commodity: caseStudies + rateCards },
    joinedAt: row.createdAt,
  };
}

function signalsOf(saved: Row["user"]["savedSignals"][number]): MatchSignals {
  return {
    scoping: {
      value: saved.scoping,
      low: saved.scopingLow,
      high: saved.scopingHigh,
      effectiveCount: saved.scopingCount,
    },
    review: {
      value: saved.review,
      low: saved.reviewLow,
      high: saved.reviewHigh,
      effectiveCount: saved.reviewCount,
    },
    delivery: {
      value: saved.delivery,
      low: saved.deliveryLow,
      high: saved.deliveryHigh,
      effectiveCount: saved.deliveryCount,
    },
    contractCount: saved.contractCount,
    clientCount: saved.clientCount,
  };
}
