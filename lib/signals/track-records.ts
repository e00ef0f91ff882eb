import { ageing, freshnessAt, type Integrity, Repeats, sizeOf } from "@/lib/signals/evidence";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { partsOf, type SignalKey, signalKeys } from "@/lib/signals/parts";
import { cellKey, estimatePriors, priorsFor, type SignalPriors, startingPriors } from "@/lib/signals/priors";
import { clustersOf } from "@/lib/signals/rings";
import { levelWith, otherTierDiscount, type Signal } from "@/lib/signals/signals-from";
import { type Tier, tiers } from "@/lib/tiers";

export type MeasuredSignal = Pick<Signal, "value" | "low" | "high" | "effectiveCount">;
export interface MeasuredCell extends Record<SignalKey, MeasuredSignal> {
  contractCount: number;
  clientCount: number;
}

/** An entry check counts as so many contracts, for review only. */
const checkWeight = 2;

/**
 * Everybody's signals, kept up to date contract by contract: sums of evidence that age by multiplication, so that one
 * more contract is one addition (forward decay, Cormode et al. 2009). Gives what `signalsFrom` gives on all contracts.
 */
export class TrackRecords {
  priors: SignalPriors = startingPriors;
  private readonly byFreelancer = new Map<string, TrackRecord>();
  private readonly clients = new Map<string, Set<string>>();
  private readonly voidClients = new Set<string>();
  private clusterOf: ReadonlyMap<string, string> = new Map();
  /** Ages are counted from here, so that the sums stay near one. */
  private origin: number | null = null;

  /** Adds a closed contract; contracts come in the order of closing. */
  add(outcome: ContractOutcome): void {
    this.origin ??= outcome.closedAt.getTime();
    const hired = this.clients.get(outcome.clientId) ?? new Set<string>();
    this.clients.set(outcome.clientId, hired);
    const clientBreadth = hired.size - (hired.has(outcome.freelancerId) ? 1 : 0);
    if (outcome.isPaid) hired.add(outcome.freelancerId);
    const record = this.recordOf(outcome.freelancerId);
    const kept = { clientBreadth, ...outcome };
    record.outcomes.push(kept);
    this.count(record, kept);
  }

  /** The result of a freelancer's entry check, 0-1. */
  addCheck(freelancerId: string, score: number, at: Date): void {
    this.recordOf(freelancerId).check = { score, at: at.getTime() };
  }

  /** Contracts of these clients weigh nothing any more, past and future. Answers whose signals that changes. */
  voidContractsOf(clientIds: Iterable<string>): string[] {
    for (const id of clientIds) this.voidClients.add(id);
    const touched: string[] = [];
    for (const [id, record] of this.byFreelancer) {
      if (!record.outcomes.some(({ clientId }) => this.voidClients.has(clientId))) continue;
      this.recount(record);
      touched.push(id);
    }
    return touched;
  }

  /** Estimates the priors anew and looks for clients who may be one; everybody's evidence is weighed again. */
  refresh(version: string): void {
    const outcomes = [...this.byFreelancer.values()]
      .flatMap((record) => record.outcomes)
      .filter(({ clientId }) => !this.voidClients.has(clientId));
    this.priors = estimatePriors(outcomes, version);
    this.clusterOf = clustersOf(outcomes);
    for (const record of this.byFreelancer.values()) this.recount(record);
  }

  /** Closed contracts that count, with the weight each has before it ages. */
  counted(freelancerId: string): readonly { outcome: ContractOutcome; weight: number }[] {
    return this.byFreelancer.get(freelancerId)?.weighed ?? [];
  }

  /** The signals of a person by cell: of every family they have counted contracts in, and of `family`, where the entry check stands. */
  signalsOf(freelancerId: string, family: string, now: Date): Record<string, MeasuredCell> {
    const record = this.byFreelancer.get(freelancerId);
    const cells: Record<string, MeasuredCell> = {};
    if (!record) return cells;
    const families = new Set(record.sums.keys());
    if (record.check) families.add(family);
    for (const each of families)
      for (const tier of tiers) cells[cellKey(tier, each)] = this.measure(record, tier, each, now.getTime());
    return cells;
  }

  private measure(record: TrackRecord, tier: Tier, family: string, now: number): MeasuredCell {
    const prior = priorsFor(this.priors, tier, family);
    const sums = record.sums.get(family);
    const age = (of: Tier) => ageing(of, this.origin ?? now, now) * (of === tier ? 1 : otherTierDiscount);
    const signal = (key: SignalKey): MeasuredSignal => {
      let weight = 0;
      let value = 0;
      for (const of of tiers) {
        const own = sums?.[of][key];
        if (!own) continue;
        weight += own.weight * age(of);
        value += own.value * age(of);
      }
      if (key === "review" && record.check) {
        const fresh = checkWeight * freshnessAt(tier, record.check.at, now);
        weight += fresh;
        value += fresh * record.check.score;
      }
      return levelWith(prior[key], weight, value);
    };
    return {
      contractCount: sums?.[tier].contracts ?? 0,
      clientCount: sums?.[tier].clients.size ?? 0,
      scoping: signal("scoping"),
      review: signal("review"),
      delivery: signal("delivery"),
    };
  }

  private recount(record: TrackRecord): void {
    record.sums.clear();
    record.weighed = [];
    record.repeats = new Repeats();
    for (const outcome of record.outcomes) this.count(record, outcome);
  }

  private count(record: TrackRecord, outcome: ContractOutcome): void {
    const integrity: Integrity = { voidClients: this.voidClients, clusterOf: this.clusterOf };
    const size = sizeOf(outcome, this.priors, integrity);
    if (size === 0) return;
    const closedAt = outcome.closedAt.getTime();
    const cluster = this.clusterOf.get(outcome.clientId) ?? outcome.clientId;
    const weight = size * 0.5 ** record.repeats.count(cluster, closedAt);
    record.weighed.push({ outcome, weight });
    const sums = record.sums.get(outcome.family) ?? newSums();
    record.sums.set(outcome.family, sums);
    const own = sums[outcome.tier];
    own.contracts += 1;
    own.clients.add(outcome.clientId);
    const grown = weight / ageing(outcome.tier, this.origin ?? closedAt, closedAt);
    const parts = partsOf(outcome);
    for (const key of signalKeys)
      for (const { share, value } of parts[key]) {
        own[key].weight += grown * share;
        own[key].value += grown * share * value;
      }
  }

  private recordOf(freelancerId: string): TrackRecord {
    const known = this.byFreelancer.get(freelancerId);
    if (known) return known;
    const record: TrackRecord = {
      outcomes: [],
      weighed: [],
      sums: new Map(),
      repeats: new Repeats(),
      check: null,
    };
    this.byFreelancer.set(freelancerId, record);
    return record;
  }
}

interface TrackRecord {
  outcomes: ContractOutcome[];
  weighed: { outcome: ContractOutcome; weight: number }[];
  sums: Map<string, Record<Tier, TierSums>>;
  repeats: Repeats;
  check: { score: number; at: number } | null;
}

interface TierSums extends Record<SignalKey, { weight: number; value: number }> {
  contracts: number;
  clients: Set<string>;
}

function newSums(): Record<Tier, TierSums> {
  const empty = (): TierSums => ({
    contracts: 0,
    clients: new Set(),
    scoping: { weight: 0, value: 0 },
    review: { weight: 0, value: 0 },
    delivery: { weight: 0, value: 0 },
  });
  return { commodity: empty(), judgment: empty() };
}
