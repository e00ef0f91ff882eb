import { roughDollars } from "@/lib/rough-dollars";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { priorsFor, type SignalPriors } from "@/lib/signals/priors";
import type { Tier } from "@/lib/tiers";

/** What is known about who stands behind the contracts. */
export interface Integrity {
  /** Clients whose contracts weigh nothing (detected rings, unpaid, linked to the freelancer). */
  voidClients?: ReadonlySet<string>;
  /** Suspected to be one counterparty: client → cluster. */
  clusterOf?: ReadonlyMap<string, string>;
}

const day = 86_400_000;
/** Below this part of the reference value a contract is no evidence at all. */
const valueFloor = 0.1;

export interface WeighedOutcome {
  outcome: ContractOutcome;
  /** 0-1, fixed when the contract closes; ageing comes later. */
  weight: number;
}

/**
 * The weight of each contract of one freelancer as evidence: linear in its value up to the reference (so that cutting
 * a job into pieces gains nothing), less from a client who has paid hardly anybody else, halved for every earlier
 * contract with the same client within a year, nothing when unpaid or void. Oldest first, so a later contract never
 * changes the weight of an earlier one.
 */
export function weighOutcomes(
  outcomes: readonly ContractOutcome[],
  priors: SignalPriors,
  integrity: Integrity = {},
): WeighedOutcome[] {
  const repeats = new Repeats();
  return inOrder(outcomes).flatMap((outcome) => {
    const size = sizeOf(outcome, priors, integrity);
    if (size === 0) return [];
    const cluster = integrity.clusterOf?.get(outcome.clientId) ?? outcome.clientId;
    return [{ outcome, weight: size * 0.5 ** repeats.count(cluster, outcome.closedAt.getTime()) }];
  });
}

/** How often each client came before, within a year, in the order of closing. */
export class Repeats {
  private readonly times = new Map<string, number[]>();

  count(cluster: string, closedAt: number): number {
    const before = (this.times.get(cluster) ?? []).filter((time) => closedAt - time < 365 * day);
    this.times.set(cluster, [...before, closedAt]);
    return before.length;
  }
}

const halfLifeDays = { commodity: 183, judgment: 365 };

/** What age leaves of a contract's weight. */
export function freshness(outcome: ContractOutcome, now: Date): number {
  return freshnessAt(outcome.tier, outcome.closedAt.getTime(), now.getTime());
}

/** The same by times in milliseconds; nothing is fresher than new. */
export function freshnessAt(tier: Tier, closedAt: number, now: number): number {
  return ageing(tier, closedAt, Math.max(now, closedAt));
}

/** What passing from one time to another leaves, or, backwards, restores. */
export function ageing(tier: Tier, from: number, to: number): number {
  return 0.5 ** ((to - from) / day / halfLifeDays[tier]);
}

const breadthValue = [0.5, 0.75, 1];

/** What a contract weighs before repeats are counted: 0-1. */
export function sizeOf(outcome: ContractOutcome, priors: SignalPriors, { voidClients }: Integrity): number {
  if (!outcome.isPaid || outcome.isNeutral || voidClients?.has(outcome.clientId)) return 0;
  const reference = priorsFor(priors, outcome.tier, outcome.family).referenceValue;
  const value = roughDollars({ amountMinor: outcome.valueMinor, currency: outcome.currency });
  const size = reference > 0 ? Math.min(1, value / reference) : 1;
  const breadth = breadthValue[Math.min(outcome.clientBreadth ?? 2, 2)] ?? 1;
  return size < valueFloor ? 0 : size * breadth;
}

/** By closing time, each contract once: an event handled twice changes nothing. */
function inOrder(outcomes: readonly ContractOutcome[]): ContractOutcome[] {
  const once = new Map(outcomes.map((outcome) => [outcome.contractId, outcome]));
  return [...once.values()].sort(
    (a, b) => a.closedAt.getTime() - b.closedAt.getTime() || (a.contractId < b.contractId ? -1 : 1),
  );
}
