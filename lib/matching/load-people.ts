import { z } from "zod";
import { after, day } from "@/lib/clock";
import { dayNumber } from "@/lib/matching/days-until";
import { rankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchSignals } from "@/lib/matching/snapshot";
import { isCurrency } from "@/lib/money";
import { pool } from "@/lib/pool";
import { cellKey } from "@/lib/signals/priors";
import { type Tier, tiers } from "@/lib/tiers";

const answerDays = 7;

/** These people as a ranking sees them; whoever has no published profile is left out. One query. */
export async function loadPeople(ids: readonly string[], now: Date): Promise<MatchFreelancer[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query(`${selectPeople} AND p."userId" = ANY($2::uuid[])`, [
    waitingSince(now),
    ids,
  ]);
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows.map(personOf).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

const atOnce = 1000;

/** Everybody, some at a time; field by field, so that people who are ranked together lie together in memory. */
export async function* loadEverybody(now: Date): AsyncGenerator<MatchFreelancer[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT "userId" AS id FROM "FreelancerProfile" WHERE "publishedAt" IS NOT NULL ORDER BY family, "userId"`,
  );
  for (let from = 0; from < rows.length; from += atOnce)
    yield await loadPeople(
      rows.slice(from, from + atOnce).map(({ id }) => id),
      now,
    );
}

const waitingSince = (now: Date) => after(now, -answerDays * day);

// The same clients as in the signals' readVoidClients.
const isNotVoid = `NOT EXISTS (
        SELECT 1 FROM "DeclaredPattern" v WHERE v."liftedAt" IS NULL AND c."clientId" = ANY(v."clientIds"))`;

// An invitation counts once it was answered or left lying for a week, and never when declined while unavailable.
const selectPeople = `
  SELECT p."userId" AS id, p."practisesCommodity", p."practisesJudgment", p."dayRateMinor", p.currency, p.languages,
    p."isAvailable", p."availableFrom", p.capacity, p.family,
    date_trunc('day', p."createdAt", 'UTC') AS "createdAt",
    (u."suspendedAt" IS NOT NULL OR EXISTS (
      SELECT 1 FROM "RankingBar" b WHERE b."personId" = u.id AND b."listingId" IS NULL AND b."liftedAt" IS NULL
    )) AS "isSuspended",
    (SELECT json_agg(json_build_array(s.skill, s.level) ORDER BY s.skill) FROM "ProfileSkill" s
      WHERE s."userId" = u.id) AS skills,
    (SELECT count(*)::int FROM "DecisionEntry" d WHERE d."userId" = u.id) AS decisions,
    (SELECT count(*)::int FROM "CaseStudy" c WHERE c."userId" = u.id) AS cases,
    (SELECT count(*)::int FROM "RateCard" r WHERE r."userId" = u.id AND r."isActive") AS "rateCards",
    e.deserved, e.received, e."newcomerCredit",
    (SELECT json_agg(json_build_array(f.tier, f.family, f.scoping, f."scopingLow", f."scopingHigh", f."scopingCount",
      f.review, f."reviewLow", f."reviewHigh", f."reviewCount", f.delivery, f."deliveryLow", f."deliveryHigh",
      f."deliveryCount", f."contractCount", f."clientCount")) FROM "FreelancerSignal" f
      WHERE f."freelancerId" = u.id) AS signals,
    (SELECT count(*)::int FROM "Contract" c WHERE c."freelancerId" = u.id AND c.state IN ('agreed', 'active')) AS running,
    (SELECT json_object_agg(skill, count) FROM (
      SELECT skill, count(*)::int FROM "Contract" c, unnest(c.skills) AS skill
      WHERE c."freelancerId" = u.id AND c.state = 'closed' AND ${isNotVoid} GROUP BY 1) AS finished) AS finished,
    (SELECT json_object_agg(kind, count) FROM (
      SELECT k->>'kind' AS kind, count(DISTINCT c.id)::int FROM "Contract" c
      JOIN "ContractPackage" cp ON cp."contractId" = c.id
      JOIN "WorkPackage" w ON w.id = cp."packageId", jsonb_array_elements(w.unknowns) AS k
      WHERE c."freelancerId" = u.id AND c.state = 'closed' AND ${isNotVoid} GROUP BY 1) AS met) AS met,
    i.invited, i.accepted
  FROM "FreelancerProfile" p
  JOIN "User" u ON u.id = p."userId"
  LEFT JOIN "Exposure" e ON e."freelancerId" = u.id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS invited, count(*) FILTER (WHERE i.state = 'answered')::int AS accepted
    FROM "Invitation" i
    WHERE i."freelancerId" = u.id
      AND (i.state IN ('answered', 'declined') OR (i.state = 'sent' AND i."createdAt" < $1))
      AND NOT EXISTS (
        SELECT 1 FROM "Event" v
        WHERE v."subjectType" = 'invitation' AND v."subjectId" = i.id::text
          AND v.type = 'invitation.declined' AND (v.data->>'wasUnavailable')::boolean)
  ) AS i
  WHERE p."publishedAt" IS NOT NULL AND u."isFreelancer"`;

const counts = z.record(z.string(), z.number()).nullable();
const row = z.object({
  id: z.string(),
  practisesCommodity: z.boolean(),
  practisesJudgment: z.boolean(),
  dayRateMinor: z.number().nullable(),
  currency: z.string(),
  languages: z.array(z.string()),
  isAvailable: z.boolean(),
  availableFrom: z.date().nullable(),
  capacity: z.number(),
  family: z.string(),
  createdAt: z.date(),
  isSuspended: z.boolean(),
  skills: z.array(z.tuple([z.string(), z.number()])).nullable(),
  decisions: z.number(),
  cases: z.number(),
  rateCards: z.number(),
  deserved: z.number().nullable(),
  received: z.number().nullable(),
  newcomerCredit: z.number().nullable(),
  signals: z.array(z.tuple([z.enum(tiers), z.string()], z.number())).nullable(),
  running: z.number(),
  finished: counts,
  met: counts,
  invited: z.number(),
  accepted: z.number(),
});

function personOf(given: unknown): MatchFreelancer {
  const of = row.parse(given);
  const { dayRateMinor, currency, family } = of;
  const practised: [Tier, boolean][] = [
    ["commodity", of.practisesCommodity],
    ["judgment", of.practisesJudgment],
  ];
  return {
    id: of.id,
    tiers: practised.flatMap(([tier, does]) => (does ? [tier] : [])),
    skills: (of.skills ?? []).map(([slug, level]) => ({ slug, level })),
    rates: dayRateMinor && isCurrency(currency) ? { judgment: { amountMinor: dayRateMinor, currency } } : {},
    languages: of.languages,
    isAvailable: of.isAvailable,
    isSuspended: of.isSuspended,
    capacity: of.capacity,
    running: of.running,
    family,
    freeFromDay: dayNumber(of.availableFrom),
    response: { invited: of.invited, accepted: of.accepted },
    finished: of.finished ?? {},
    unknownsMet: of.met ?? {},
    signals: Object.fromEntries((of.signals ?? []).map(signalsOf)),
    exposure: { deserved: of.deserved ?? 0, received: of.received ?? 0 },
    newcomerCredit: of.newcomerCredit ?? rankingPolicy.newcomers.credit,
    evidence: { judgment: of.cases + of.decisions, commodity: of.cases + of.rateCards },
    joinedAt: of.createdAt,
  };
}

function signalsOf([tier, family, ...numbers]: [Tier, string, ...number[]]): [string, MatchSignals] {
  const at = (index: number) => numbers[index] ?? 0;
  const signal = (from: number) => ({
    value: at(from),
    low: at(from + 1),
    high: at(from + 2),
    effectiveCount: at(from + 3),
  });
  return [
    cellKey(tier, family),
    {
      scoping: signal(0),
      review: signal(4),
      delivery: signal(8),
      contractCount: at(12),
      clientCount: at(13),
    },
  ];
}
