import type { EventOf, EventType, RecordedEvent } from "@/lib/events/registry";
import { countDelivery } from "@/lib/signals/count-delivery";
import { countReview } from "@/lib/signals/count-review";
import type { ContractOutcome, ScopingOutcome } from "@/lib/signals/outcome";

/** Reads the events of one type out of a contract's story, in order. */
export type Story = <Type extends EventType>(type: Type) => (EventOf<Type> & { at: Date })[];

/**
 * What one contract showed, from its recorded events in any order; null until it is agreed and closed. Events after
 * closing (defects, an appeal, a re-hire) change the result, so it is computed again when they arrive.
 */
export function outcomeOf(events: readonly RecordedEvent[]): ContractOutcome | null {
  const story = tell(events);
  const agreed = story("contract.agreed")[0];
  const closed = story("contract.closed").at(-1);
  if (!agreed || !closed) return null;
  const { data } = agreed;
  return {
    contractId: agreed.subject.id,
    freelancerId: data.freelancerId,
    clientId: data.clientId,
    tier: data.tier,
    family: data.family,
    skills: data.skills,
    closedAt: closed.at,
    valueMinor: data.amountMinor,
    currency: data.currency,
    isPaid: closed.data.paidMinor > 0,
    isNeutral: data.kind === "trial",
    scoping: countScoping(story),
    review: countReview(story),
    delivery: countDelivery(story),
    isRehired: story("contract.rehired").length > 0 ? true : null,
  };
}

function tell(events: readonly RecordedEvent[]): Story {
  const ordered = [...events].sort((a, b) => a.at.getTime() - b.at.getTime() || compareIds(a.id, b.id));
  return <Type extends EventType>(type: Type) =>
    ordered.filter((event) => event.type === type) as unknown as (EventOf<Type> & { at: Date })[];
}

function countScoping(story: Story): ScopingOutcome | null {
  const agreed = story("contract.agreed")[0]?.data;
  const closed = story("contract.closed").at(-1)?.data;
  if (!agreed || !closed) return null;
  const scope = story("scope.snapshot")[0]?.data ?? null;
  const changes = uniqueBy(story("change-order.agreed"), ({ data }) => data.changeOrderId);
  const estimate = scope?.estimate ?? agreed;
  const resolved = changes.flatMap(({ data }) =>
    data.cause === "unknown-resolved" && !data.isCauseDisputed && data.unknownId ? [data.unknownId] : [],
  );
  return {
    estimatedDays: estimate.days,
    // Work that was broken off says nothing about the estimate.
    actualDays: closed.isCompleted ? closed.actualDays : null,
    estimatedMinor: estimate.amountMinor,
    finalMinor: closed.isCompleted ? closed.finalMinor : null,
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

/** The log numbers its rows; other ids compare as text. */
function compareIds(a: string, b: string): number {
  return a.length === b.length || !/^\d+$/.test(a + b) ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length;
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
