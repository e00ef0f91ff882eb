import { after, day, hour } from "@/lib/clock";
import type { ScopeContent } from "@/lib/contracts/scope";
import type { EventOf } from "@/lib/events/registry";
import type { Currency } from "@/lib/money";
import type { PastContract } from "./plan-past.ts";
import type { Making } from "./world.ts";

export interface Course {
  finalMinor: number;
  closedAt: Date;
  state: "closed" | "ended";
  /** How many milestones were delivered and accepted. */
  accepted: number;
}

type ChangeCause = EventOf<"change-order.agreed">["data"]["cause"];

/** Tells how the work went, from agreement to closing and the weeks after, as the person's abilities would have it. */
export function tellCourse(making: Making, contract: PastContract, scope: ScopeContent): Course {
  const { random, tell, now } = making;
  const { freelancer, client, agreedAt, id: subjectId } = contract;
  const { scoping, review, delivery } = freelancer.ability;
  const { currency, days } = scope.estimate;
  const byFreelancer = { subjectId, actorId: freelancer.id };
  const byClient = { subjectId, actorId: client.id };
  const changes = tellChanges(making, contract, scope, currency);
  const extraDays = changes.reduce((total, { deltaDays }) => total + deltaDays, 0);
  const isBrokenOff = random.chance(0.02 + 0.08 * (1 - delivery));
  const isLate = random.chance((1 - delivery) * 0.95);
  const late = isLate ? Math.max(1, Math.round(days * 0.5 * random.next())) : 0;
  // Who scopes badly pads as well.
  const early = isLate ? 0 : days * (0.1 + 0.5 * (1 - scoping)) * random.next();
  const actualDays = Math.max(1, Math.round((days + extraDays + late - early) * 10) / 10);
  tellCheckpoints(making, contract, actualDays);
  const share = actualDays / days;
  const delivered = isBrokenOff ? scope.milestones.slice(0, -1) : scope.milestones;
  let elapsed = 0;
  let last = agreedAt;
  for (const milestone of delivered) {
    elapsed += milestone.days * share;
    last = tellDelivery(making, contract, milestone, after(agreedAt, elapsed * day), currency);
  }
  const closedAt = after(
    delivered.length > 0 ? last : after(agreedAt, actualDays * day),
    random.whole(2, 40) * hour,
  );
  const changed = changes.reduce((total, { deltaMinor }) => total + deltaMinor, 0);
  const paidFor = delivered.reduce((total, { priceMinor }) => total + priceMinor, 0);
  const finalMinor = isBrokenOff ? paidFor : Math.max(0, paidFor + changed);
  if (isBrokenOff) {
    const how = random.weighted({ "by-agreement": 4, "freelancer-left": 2, "client-left": 3 });
    tell("contract.ended", { ...byClient, data: { how }, at: closedAt });
  }
  tell("contract.closed", {
    ...byClient,
    data: {
      finalMinor,
      paidMinor: finalMinor,
      currency,
      actualDays,
      daysLate: late,
      openItems: random.chance((1 - delivery) * 0.85) ? random.whole(1, 4) : 0,
      isCompleted: !isBrokenOff,
    },
    at: after(closedAt, 1000),
  });
  const milestone = delivered.at(-1);
  const criterion = milestone?.criteria[0];
  const defectAt = after(closedAt, random.whole(2, 28) * day);
  if (milestone && criterion && defectAt < now && random.chance((1 - review) * 0.9)) {
    const severity = random.weighted({ minor: 10, major: 7, critical: 2 });
    const data = { defectId: random.id(defectAt), milestoneId: milestone.id, criterionId: criterion.id };
    tell("defect.reported", { ...byClient, data: { ...data, severity }, at: defectAt });
    tell("defect.confirmed", { ...byFreelancer, data: { ...data, severity }, at: after(defectAt, 5 * hour) });
    const wasInTime = random.chance(0.5 + 0.5 * delivery);
    tell("defect.fixed", { ...byFreelancer, data: { ...data, wasInTime }, at: after(defectAt, 2 * day) });
  }
  return {
    finalMinor,
    closedAt: after(closedAt, 1000),
    state: isBrokenOff ? "ended" : "closed",
    accepted: delivered.length,
  };
}

function tellChanges(making: Making, contract: PastContract, scope: ScopeContent, currency: Currency) {
  const { random, tell } = making;
  const { days } = scope.estimate;
  const { scoping } = contract.freelancer.ability;
  const likely: [ChangeCause, number][] = [
    ["freelancer-missed", (1 - scoping) * 0.95],
    ["client-added", contract.tier === "judgment" ? 0.22 : 0.12],
    ["client-clarified", 0.07],
    ["outside", 0.04],
    ["unknown-resolved", scope.unknowns.length > 0 ? 0.15 + 0.3 * scoping : 0],
  ];
  return likely
    .filter(([, probability]) => random.chance(probability))
    .map(([cause], index) => {
      const part = 0.05 + 0.17 * random.next();
      const data = {
        changeOrderId: random.id(contract.agreedAt),
        cause,
        deltaMinor: Math.round((scope.estimate.amountMinor * part) / 100) * 100,
        currency,
        deltaDays: Math.max(1, Math.round(days * part)),
        unknownId: cause === "unknown-resolved" ? (scope.unknowns[0]?.id ?? null) : null,
      };
      const at = after(contract.agreedAt, days * (0.3 + 0.1 * index) * day);
      const { freelancer, client, id: subjectId } = contract;
      tell("change-order.proposed", {
        subjectId,
        actorId: freelancer.id,
        data: { ...data, by: "freelancer" },
        at,
      });
      tell("change-order.agreed", {
        subjectId,
        actorId: client.id,
        data: { ...data, isCauseDisputed: random.chance(0.05) },
        at: after(at, random.whole(2, 30) * hour),
      });
      return data;
    });
}

function tellCheckpoints({ random, tell }: Making, contract: PastContract, days: number): void {
  const { freelancer, tier, agreedAt, id: subjectId } = contract;
  const by = { subjectId, actorId: freelancer.id };
  const count = tier === "judgment" ? random.whole(2, 4) : random.whole(1, 2);
  for (let index = 1; index <= count; index++) {
    const due = after(agreedAt, ((index * days) / (count + 1)) * day);
    const data = { checkpointId: random.id(agreedAt), milestoneId: null, dueAt: due.toISOString() };
    tell("checkpoint.set", { ...by, data, at: after(agreedAt, hour) });
    if (random.chance(0.2 + 0.78 * freelancer.ability.delivery)) {
      tell("checkpoint.kept", { ...by, data, at: after(due, -random.whole(1, 12) * hour) });
    } else if (random.chance(0.6)) {
      const { dueAt: from, ...checkpoint } = data;
      const to = after(due, 2 * day).toISOString();
      tell("checkpoint.moved", {
        ...by,
        data: { ...checkpoint, from, to, by: "freelancer" },
        at: after(due, -12 * hour),
      });
    } else {
      tell("checkpoint.missed", { ...by, data, at: after(due, 6 * hour) });
    }
  }
}

/** One milestone handed over, perhaps returned, and accepted; answers when. */
function tellDelivery(
  { random, tell }: Making,
  contract: PastContract,
  milestone: ScopeContent["milestones"][number],
  at: Date,
  currency: Currency,
): Date {
  const { freelancer, client, id: subjectId } = contract;
  const { review, delivery } = freelancer.ability;
  const stage = { subjectId, actorId: freelancer.id };
  const result = (criterionId: string, isMet: boolean) =>
    ({ criterionId, result: isMet ? "met" : "not-met" }) as const;
  const rounds = random.chance(0.15 + 0.82 * review) ? 1 : random.chance(0.7) ? 2 : 3;
  let time = at;
  for (let attempt = 1; ; attempt++) {
    const deliveryId = random.id(time);
    const ids = { milestoneId: milestone.id, deliveryId };
    tell("delivery.submitted", {
      ...stage,
      data: {
        ...ids,
        attempt,
        isAgreedRound: false,
        reviewLog: milestone.criteria
          .filter(() => random.chance(0.15 + 0.83 * review))
          .map(({ id, isMeasurable }) => ({
            criterionId: id,
            checkedById: freelancer.id,
            method: isMeasurable
              ? random.pick(["sample", "measure", "run"] as const)
              : random.pick(["read", "compare"] as const),
            rejected: random.chance(0.1 + 0.6 * review) ? random.whole(1, 4) : 0,
          })),
        aiUse: random
          .some(aiUses, random.whole(1, 2))
          .map((use) => ({ ...use, contributions: [...use.contributions] })),
        isAgainstAiPolicy: false,
        measurements: [],
        handOver: { items: random.whole(2, 9), openItems: random.chance((1 - delivery) * 0.3) ? 1 : 0 },
      },
      at: time,
    });
    const answered = after(time, random.whole(6, 70) * hour);
    if (attempt >= rounds) {
      const isSilent = random.chance(0.03);
      tell(isSilent ? "milestone.auto-accepted" : "milestone.accepted", {
        subjectId,
        actorId: isSilent ? null : client.id,
        data: {
          ...ids,
          criteria: milestone.criteria.map(({ id }) => result(id, true)),
          releasedMinor: milestone.priceMinor,
          currency,
        },
        at: answered,
      });
      return answered;
    }
    tell("changes.requested", {
      subjectId,
      actorId: client.id,
      data: { ...ids, criteria: milestone.criteria.map(({ id }, index) => result(id, index > 0)) },
      at: answered,
    });
    time = after(answered, random.whole(10, 60) * hour);
  }
}

const aiUses = [
  { stage: "drafting", mode: "assisted", contributions: ["curation", "client-context"] },
  { stage: "generation", mode: "generated", contributions: ["curation", "adaptation"] },
  { stage: "editing", mode: "human", contributions: ["taste"] },
  { stage: "checking", mode: "human", contributions: ["client-context"] },
] as const;
