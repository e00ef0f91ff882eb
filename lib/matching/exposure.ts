import type { RankEntry } from "@/lib/matching/rank";

export interface ExposureChange {
  freelancerId: string;
  deserved: number;
  received: number;
  /** Newcomers' credit spent by being seen. */
  creditSpent: number;
}

/**
 * What one shown list adds to the exposure ledger. `ranked` is the list by points with at least thirty people where
 * there are so many; the first `shown` of `order` were seen. Attention at place r is 1 / log2(1 + r), and it is
 * deserved in proportion to a soft maximum of the score.
 */
export function exposureOf(order: readonly RankEntry[], shown: number): ExposureChange[] {
  const contenders = [...order].sort((a, b) => b.score - a.score).slice(0, 30);
  const top = contenders[0]?.score ?? 0;
  const softened = contenders.map((entry) => Math.exp((entry.score - top) / softness));
  const total = softened.reduce((sum, value) => sum + value, 0);
  const seen = order.slice(0, shown);
  const attention = seen.reduce((sum, _, index) => sum + attentionAt(index + 1), 0);
  const changes = new Map<string, ExposureChange>();
  const changeOf = (freelancerId: string) => {
    const change = changes.get(freelancerId) ?? { freelancerId, deserved: 0, received: 0, creditSpent: 0 };
    changes.set(freelancerId, change);
    return change;
  };
  contenders.forEach((entry, index) => {
    changeOf(entry.freelancerId).deserved = (attention * (softened[index] ?? 0)) / total;
  });
  seen.forEach((entry, index) => {
    const change = changeOf(entry.freelancerId);
    change.received = attentionAt(index + 1);
    if (entry.newcomer) change.creditSpent = change.received;
  });
  return [...changes.values()];
}

const softness = 5;

function attentionAt(place: number): number {
  return 1 / Math.log2(1 + place);
}
