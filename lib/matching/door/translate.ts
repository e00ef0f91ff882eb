import type { DoorRecordOf } from "@/lib/matching/door/records";
import { skillKey } from "@/lib/matching/door/skill-key";
import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import type { ContractOutcome } from "@/lib/signals/outcome";

/** A person of whom nothing is known but when they joined. */
export function newPerson(id: string, joinedAt: Date, policy: RankingPolicy): MatchFreelancer {
  return {
    id,
    tiers: [],
    skills: [],
    rates: {},
    languages: [],
    isAvailable: true,
    isSuspended: false,
    capacity: 1,
    running: 0,
    freeFromDay: 0,
    response: { invited: 0, accepted: 0 },
    finished: {},
    unknownsMet: {},
    signals: {},
    exposure: { deserved: 0, received: 0 },
    newcomerCredit: policy.newcomers.credit,
    evidence: { commodity: null, judgment: null },
    joinedAt,
  };
}

type Given = Partial<Omit<DoorRecordOf<"freelancer">, "type">>;

/** What a record says of a person; what it leaves out stays as it was. */
export function given({
  category,
  tiers,
  skills,
  rate,
  capacity,
  available,
}: Given): Partial<MatchFreelancer> {
  return {
    ...(category !== undefined && { family: category.trim().toLowerCase() }),
    ...(tiers !== undefined && { tiers }),
    ...(skills !== undefined && {
      skills: skills.map(({ name, level }) => ({
        slug: skillKey(name),
        level: level === undefined ? null : Math.round(level),
      })),
    }),
    ...(rate !== undefined && { rates: rate ? { commodity: rate, judgment: rate } : {} }),
    ...(capacity !== undefined && { capacity: Math.floor(capacity) }),
    ...(available !== undefined && { isAvailable: available }),
  };
}

export function outcomeOf(record: DoorRecordOf<"contract.closed">, contractId: string): ContractOutcome {
  const { at, freelancerId, clientId, tier, category, skills, valueMinor, currency, rehired } = record;
  return {
    contractId,
    freelancerId,
    clientId,
    tier,
    family: category.trim().toLowerCase(),
    skills: [...new Set(skills.map(skillKey))],
    closedAt: at,
    valueMinor,
    currency,
    isPaid: valueMinor > 0,
    isNeutral: false,
    scoping: record.scoping
      ? {
          ...record.scoping,
          changeOrders: record.scoping.changeOrders?.map(({ cause, deltaMinor }) => ({
            cause: cause ?? null,
            deltaMinor,
          })),
        }
      : null,
    review: record.review ?? null,
    delivery: record.delivery ?? null,
    isRehired: rehired ?? null,
  };
}

export function listingOf(record: DoorRecordOf<"rank">): MatchListing {
  return {
    id: record.id,
    packageId: record.id,
    tier: record.tier,
    family: record.category.trim().toLowerCase(),
    skills: [...new Set(record.skills.map(skillKey))],
    unknowns: (record.unknowns ?? []).map((unknown) => unknown.trim().toLowerCase()),
    ...(record.text !== undefined && { text: record.text }),
    ...(record.budget && { budget: record.budget }),
    ...(record.startInDays !== undefined && { startInDays: record.startInDays }),
  };
}
