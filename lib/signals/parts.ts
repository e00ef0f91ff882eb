import type {
  ContractOutcome,
  DeliveryOutcome,
  OutcomeChange,
  ReviewOutcome,
  ScopingOutcome,
} from "@/lib/signals/outcome";
import type { Tier } from "@/lib/tiers";

export const signalKeys = ["scoping", "review", "delivery"] as const;
export type SignalKey = (typeof signalKeys)[number];

export const partKeys = [
  "estimate",
  "missed",
  "measurable",
  "questions",
  "unknowns",
  "firstPass",
  "defects",
  "checked",
  "rounds",
  "caught",
  "onTime",
  "checkpoints",
  "completed",
  "dispute",
  "handOver",
  "rehired",
] as const;
export type PartKey = (typeof partKeys)[number];

/** One measured part of a signal: how well it went (0-1) and its share of a contract's evidence for the signal. */
export interface Part {
  key: PartKey;
  value: number;
  share: number;
}

/**
 * The parts of the three signals that a contract gives evidence for. What was not recorded is left out: it widens the
 * signal's range and moves nothing. The shares of all parts of a signal add up to 1.
 */
export function partsOf(outcome: ContractOutcome): Record<SignalKey, Part[]> {
  return {
    scoping: outcome.scoping ? scopingParts(outcome.scoping) : [],
    review: outcome.review ? reviewParts(outcome.review) : [],
    delivery: deliveryParts(outcome.delivery ?? {}, outcome),
  };
}

function scopingParts(scoping: ScopingOutcome): Part[] {
  const agreed = (scoping.changeOrders ?? []).filter((change) => change.cause !== null);
  const missed = agreed.filter((change) => change.cause === "freelancer-missed");
  const asked = scoping.questionsBeforeOffer;
  const hasFactMissing = agreed.some(
    ({ cause }) => cause === "freelancer-missed" || cause === "client-clarified",
  );
  return known([
    ["estimate", 0.35, estimateValue(scoping)],
    [
      "missed",
      0.25,
      isCount(scoping.estimatedMinor) && scoping.estimatedMinor > 0 && scoping.changeOrders
        ? Math.exp(
            -sum(missed.map((change) => Math.max(0, change.deltaMinor))) / (0.15 * scoping.estimatedMinor),
          )
        : null,
    ],
    ["measurable", 0.2, ratio(scoping.measurableCriteria, scoping.criteria)],
    // One useful question is enough: asking more earns nothing. No question counts against only if one was needed.
    ["questions", 0.1, isCount(asked) ? (asked >= 1 ? 1 : hasFactMissing ? 0 : null) : null],
    // Naming unknowns that never turn out costs nothing and earns nothing; one that does turn out counts in full.
    ["unknowns", 0.1, isCount(scoping.unknownsHit) && scoping.unknownsHit >= 1 ? 1 : null],
  ]);
}

/** Padding costs half as much as an overrun: ln ratio of actual to estimate, what others caused taken out. */
function estimateValue(scoping: ScopingOutcome): number | null {
  const excused = (scoping.changeOrders ?? []).filter((change) => change.cause !== "freelancer-missed");
  const money = accuracy(
    scoping.estimatedMinor,
    scoping.finalMinor,
    sum(excused.map(({ deltaMinor }) => deltaMinor)),
  );
  const days = accuracy(scoping.estimatedDays, scoping.actualDays, excusedDays(scoping, excused));
  const values = [money, days].filter((value) => value !== null);
  return values.length === 0 ? null : sum(values) / values.length;
}

function excusedDays(
  { estimatedDays, estimatedMinor }: ScopingOutcome,
  excused: readonly OutcomeChange[],
): number {
  return sum(
    excused.map(({ deltaDays, deltaMinor }) => {
      if (deltaDays !== undefined && deltaDays !== null) return deltaDays;
      // No days were recorded with the change: assume they grew as the price did.
      return isCount(estimatedDays) && isCount(estimatedMinor) && estimatedMinor > 0
        ? (estimatedDays * deltaMinor) / estimatedMinor
        : 0;
    }),
  );
}

function accuracy(estimated: number | null | undefined, actual: number | null | undefined, excused: number) {
  if (!isCount(estimated) || !isCount(actual) || estimated <= 0) return null;
  const drift = Math.log(Math.max(actual - excused, estimated * 0.05) / estimated);
  return Math.exp(-(drift > 0 ? drift : -drift / 2) / 0.25);
}

function reviewParts(review: ReviewOutcome): Part[] {
  const { defectsBefore: before, defectsAfter: after } = review;
  const severity = review.defectSeverity ?? (isCount(after) ? after * 0.5 : null);
  // Finds of one's own are easy to invent, so three count as much as thirty.
  const caught =
    isCount(before) && isCount(after) ? ratio(Math.min(before, 3), Math.min(before, 3) + after) : null;
  return known([
    ["firstPass", 0.35, ratio(review.firstPass, review.deliveries)],
    ["defects", 0.25, isCount(severity) ? Math.exp(-severity) : null],
    ["checked", 0.2, ratio(review.criteriaChecked, review.criteria)],
    ["rounds", 0.1, roundsValue(review)],
    ["caught", 0.1, caught],
  ]);
}

const roundsTable = [1, 0.8, 0.5, 0.2, 0];

/** Unagreed revision rounds per delivery: none is 1, four or more is 0, straight lines between. */
function roundsValue({ revisionRounds, deliveries }: ReviewOutcome): number | null {
  if (!isCount(revisionRounds)) return null;
  const rounds = Math.min(revisionRounds / Math.max(1, deliveries ?? 1), roundsTable.length - 1);
  const below = roundsTable[Math.floor(rounds)] ?? 0;
  const above = roundsTable[Math.ceil(rounds)] ?? 0;
  return below + (above - below) * (rounds - Math.floor(rounds));
}

const deliveryShares: Record<Tier, Record<string, number>> = {
  commodity: { onTime: 0.35, checkpoints: 0.15, completed: 0.25, dispute: 0.1, handOver: 0.1, rehired: 0.05 },
  judgment: { onTime: 0.25, checkpoints: 0.25, completed: 0.25, dispute: 0.1, handOver: 0.1, rehired: 0.05 },
};

function deliveryParts(delivery: DeliveryOutcome, outcome: ContractOutcome): Part[] {
  const share = deliveryShares[outcome.tier];
  const days = Math.max(1, outcome.scoping?.estimatedDays ?? outcome.scoping?.actualDays ?? 10);
  const { checkpoints, kept, movedWithNotice, daysLate, openItems } = delivery;
  const held = isCount(kept) ? kept + 0.5 * (movedWithNotice ?? 0) : null;
  const lost = asNumber(delivery.disputed);
  return known([
    ["onTime", share.onTime, isCount(daysLate) ? Math.exp(-Math.max(0, daysLate) / (0.2 * days)) : null],
    ["checkpoints", share.checkpoints, ratio(held, checkpoints)],
    ["completed", share.completed, asNumber(delivery.completed)],
    ["dispute", share.dispute, lost === null ? null : 1 - lost],
    ["handOver", share.handOver, isCount(openItems) ? Math.exp(-0.4 * openItems) : null],
    ["rehired", share.rehired, asNumber(outcome.isRehired)],
  ]);
}

function known(parts: readonly [PartKey, number | undefined, number | null][]): Part[] {
  return parts.flatMap(([key, share = 0, value]) =>
    value === null ? [] : [{ key, share, value: Math.min(1, Math.max(0, value)) }],
  );
}

function ratio(part: number | null | undefined, whole: number | null | undefined): number | null {
  return isCount(part) && isCount(whole) && whole > 0 ? part / whole : null;
}

function isCount(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}

function asNumber(value: number | boolean | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
