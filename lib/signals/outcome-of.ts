import type { RecordedEvent } from "@/lib/events/registry";
import { countDelivery } from "@/lib/signals/count-delivery";
import { countReview } from "@/lib/signals/count-review";
import type { ContractOutcome, ScopingOutcome } from "@/lib/signals/outcome";
import { type Story, storyOf } from "@/lib/signals/story";

/**
 * What one contract showed, from its recorded events in any order; null until it is agreed and closed. Events after
 * closing (defects, an appeal, a re-hire) change the result, so it is computed again when they arrive.
 */
export function outcomeOf(events: readonly RecordedEvent[]): ContractOutcome | null {
  const story = storyOf(events);
  const agreed = story("contract.agreed")[0];
  const closed = story("contract.closed").at(-1);
  if (!agreed || !closed) return null;
  const { data } = agreed;
  const paidMinor = keptOf(story, closed);
  return {
    contractId: agreed.subject.id,
    freelancerId: data.freelancerId,
    clientId: data.clientId,
    tier: data.tier,
    family: data.family,
    skills: data.skills,
    closedAt: closed.at,
    valueMinor: paidMinor,
    currency: data.currency,
    isPaid: paidMinor > 0,
    isNeutral: data.kind === "trial",
    scoping: countScoping(story),
    review: countReview(story),
    delivery: countDelivery(story),
    isRehired: story("contract.rehired").length > 0 ? true : null,
  };
}

/** What was paid and stayed paid: nobody buys evidence with money that comes back. */
function keptOf(story: Story, closed: { at: Date; data: { paidMinor: number } }): number {
  const sum = (events: readonly { data: { workMinor: number } }[]) =>
    events.reduce((total, { data }) => total + data.workMinor, 0);
  // What was given back before the end is not in what was paid at the end.
  const givenBack = story("milestone.given-back").filter(({ at }) => at >= closed.at);
  return Math.max(0, closed.data.paidMinor - sum(givenBack) - sum(story("milestone.charged-back")));
}

function countScoping(story: Story): ScopingOutcome | null {
  const agreed = story("contract.agreed")[0]?.data;
  const closed = story("contract.closed").at(-1)?.data;
  if (!agreed || !closed) return null;
  const scope = story("scope.snapshot")[0]?.data ?? null;
  const changes = uniqueBy(story("change-order.agreed"), ({ data }) => data.changeOrderId);
  const estimate = scope?.estimate ?? agreed;
  const isEstimate = closed.isCompleted && agreed.kind !== "timebox";
  const resolved = changes.flatMap(({ data }) =>
    data.cause === "unknown-resolved" && !data.isCauseDisputed && data.unknownId ? [data.unknownId] : [],
  );
  return {
    estimatedDays: estimate.days,
    // Work that was broken off says nothing about the estimate, and a cap by the week is none.
    actualDays: isEstimate ? closed.actualDays : null,
    estimatedMinor: estimate.amountMinor,
    finalMinor: isEstimate ? closed.finalMinor : null,
    changeOrders: changes.map(({ data }) => ({
      cause: data.isCauseDisputed ? null : data.cause,
      deltaMinor: data.deltaMinor,
      deltaDays: data.deltaDays,
    })),
    criteria: scope?.criteria.length ?? null,
    measurableCriteria: scope?.criteria.filter((criterion) => criterion.isMeasurable).length ?? null,
    unknownsNamed: scope?.unknownIds.length ?? null,
    unknownsHit: scope ? new Set(resolved.filter((id) => scope.unknownIds.includes(id))).size : null,
    questionsBeforeOffer: scope?.questionsBeforeOffer ?? null,
  };
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
