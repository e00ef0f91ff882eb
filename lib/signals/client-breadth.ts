import type { ContractOutcome } from "@/lib/signals/outcome";

/** Each contract with how many other freelancers its client had paid before it closed. Takes all contracts there are. */
export function withClientBreadth(outcomes: readonly ContractOutcome[]): ContractOutcome[] {
  const byClient = new Map<string, ContractOutcome[]>();
  for (const outcome of outcomes)
    byClient.set(outcome.clientId, [...(byClient.get(outcome.clientId) ?? []), outcome]);
  return outcomes.map((outcome) => {
    const earlier = (byClient.get(outcome.clientId) ?? []).filter(
      ({ isPaid, closedAt, freelancerId }) =>
        isPaid && closedAt < outcome.closedAt && freelancerId !== outcome.freelancerId,
    );
    return { ...outcome, clientBreadth: new Set(earlier.map(({ freelancerId }) => freelancerId)).size };
  });
}
