import type { Prisma } from "@/lib/generated/prisma/client";
import type { Integrity } from "@/lib/signals/evidence";
import type { ContractOutcome } from "@/lib/signals/outcome";
import type { SignalPriors } from "@/lib/signals/priors";
import { type FreelancerSignals, signalsFrom } from "@/lib/signals/signals-from";

export type SignalRow = Prisma.FreelancerSignalCreateManyInput;

/** One freelancer's signals as they are stored, a row for each tier and family. Pure. */
export function signalRowsOf(
  freelancerId: string,
  outcomes: readonly ContractOutcome[],
  priors: SignalPriors,
  now: Date,
  integrity: Integrity = {},
): SignalRow[] {
  return signalsFrom(outcomes, priors, now, integrity).map((signals) => rowOf(freelancerId, signals, now));
}

function rowOf(freelancerId: string, signals: FreelancerSignals, computedAt: Date): SignalRow {
  const { tier, family, scoping, review, delivery, contractCount, clientCount } = signals;
  return {
    freelancerId,
    tier,
    family,
    scoping: scoping.value,
    scopingLow: scoping.low,
    scopingHigh: scoping.high,
    scopingCount: scoping.effectiveCount,
    review: review.value,
    reviewLow: review.low,
    reviewHigh: review.high,
    reviewCount: review.effectiveCount,
    delivery: delivery.value,
    deliveryLow: delivery.low,
    deliveryHigh: delivery.high,
    deliveryCount: delivery.effectiveCount,
    contractCount,
    clientCount,
    contributions: {
      scoping: scoping.contributions.map((each) => ({ ...each })),
      review: review.contributions.map((each) => ({ ...each })),
      delivery: delivery.contributions.map((each) => ({ ...each })),
    },
    computedAt,
  };
}
