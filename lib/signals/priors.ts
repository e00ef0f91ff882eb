import { roughDollars } from "@/lib/rough-dollars";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { partsOf, type SignalKey, signalKeys } from "@/lib/signals/parts";
import { type Tier, tiers } from "@/lib/tiers";

/** What is known of people before their own contracts speak. Values on the scale 0-1. */
export interface SignalPrior {
  mean: number;
  /** How many contracts the prior is worth. */
  strength: number;
  /** Spread of one contract around its freelancer's own level. */
  sigma: number;
}

export interface CellPriors extends Record<SignalKey, SignalPrior> {
  /** A contract of this many rough dollars or more counts in full. */
  referenceValue: number;
}

/** Priors by `tier:family`, with the tier's own as a fallback. */
export interface SignalPriors {
  version: string;
  cells: Readonly<Record<string, CellPriors>>;
  tiers: Readonly<Record<Tier, CellPriors>>;
}

const startingPrior: CellPriors = {
  scoping: { mean: 0.62, strength: 3, sigma: 0.25 },
  review: { mean: 0.65, strength: 3, sigma: 0.22 },
  delivery: { mean: 0.7, strength: 3, sigma: 0.22 },
  referenceValue: 120,
};

/** What holds before there is any data. */
export const startingPriors: SignalPriors = {
  version: "start-1",
  cells: {},
  tiers: { commodity: startingPrior, judgment: { ...startingPrior, referenceValue: 600 } },
};

export function cellKey(tier: Tier, family: string): string {
  return `${tier}:${family}`;
}

export function priorsFor(priors: SignalPriors, tier: Tier, family: string): CellPriors {
  return priors.cells[cellKey(tier, family)] ?? priors.tiers[tier];
}

/**
 * Estimates the priors from all counted outcomes. The mean is that of freelancers' first three contracts, so that
 * those who stayed do not set it; the strength is the ratio of the spread within to that between freelancers
 * (one-way analysis of variance), kept within 0.5-12. A cell with fewer than 40 freelancers who have two contracts
 * leans on its tier in proportion.
 */
export function estimatePriors(outcomes: readonly ContractOutcome[], version: string): SignalPriors {
  const counted = outcomes.filter((outcome) => outcome.isPaid && !outcome.isNeutral);
  const tierPriors = Object.fromEntries(
    tiers.map((tier) => [tier, estimateCell(inTier(counted, tier), startingPriors.tiers[tier])]),
  ) as Record<Tier, CellPriors>;
  const cells: Record<string, CellPriors> = {};
  for (const tier of tiers)
    for (const [family, own] of groupBy(inTier(counted, tier), (outcome) => outcome.family))
      cells[cellKey(tier, family)] = estimateCell(own, tierPriors[tier]);
  return { version, cells, tiers: tierPriors };
}

const enoughFreelancers = 40;

function estimateCell(outcomes: readonly ContractOutcome[], parent: CellPriors): CellPriors {
  const byFreelancer = groupBy(
    [...outcomes].sort(
      (a, b) => a.closedAt.getTime() - b.closedAt.getTime() || (a.contractId < b.contractId ? -1 : 1),
    ),
    (outcome) => outcome.freelancerId,
  );
  const measured = [...byFreelancer.values()].map((own) => own.map(levelsOf));
  const estimate = (key: SignalKey) =>
    estimatePrior(
      measured.map((own) => valuesOf(own, key)),
      parent[key],
    );
  const values = outcomes.map((outcome) =>
    roughDollars({ amountMinor: outcome.valueMinor, currency: outcome.currency }),
  );
  return {
    scoping: estimate("scoping"),
    review: estimate("review"),
    delivery: estimate("delivery"),
    referenceValue: values.length < 8 ? parent.referenceValue : 0.6 * median(values),
  };
}

function estimatePrior(groups: readonly number[][], parent: SignalPrior): SignalPrior {
  const repeated = groups.filter((group) => group.length >= 2);
  const trust = Math.min(1, repeated.length / enoughFreelancers);
  const firsts = groups.flatMap((group) => group.slice(0, 3));
  const mean = firsts.length === 0 ? parent.mean : average(firsts);
  const blend = (own: number, other: number) => trust * own + (1 - trust) * other;
  if (repeated.length < 3) return { ...parent, mean: blend(mean, parent.mean) };
  const degrees = repeated.reduce((total, group) => total + group.length - 1, 0);
  const within = repeated.reduce((total, group) => total + squares(group), 0) / degrees;
  const size = repeated.reduce((total, group) => total + 1 / group.length, 0) / repeated.length;
  const between = squares(repeated.map(average)) / (repeated.length - 1) - within * size;
  const strength = Math.min(12, Math.max(0.5, between > 0 ? within / between : 12));
  return {
    mean: blend(mean, parent.mean),
    strength: blend(strength, parent.strength),
    sigma: blend(Math.sqrt(within), parent.sigma),
  };
}

type Levels = Partial<Record<SignalKey, number>>;

function levelsOf(outcome: ContractOutcome): Levels {
  const parts = partsOf(outcome);
  const levels: Levels = {};
  for (const key of signalKeys) {
    const shares = parts[key].reduce((total, part) => total + part.share, 0);
    // A sliver of evidence is too noisy to set a prior by.
    if (shares >= 0.3)
      levels[key] = parts[key].reduce((total, part) => total + part.share * part.value, 0) / shares;
  }
  return levels;
}

function valuesOf(levels: readonly Levels[], key: SignalKey): number[] {
  return levels.map((level) => level[key]).filter((value) => value !== undefined);
}

function inTier(outcomes: readonly ContractOutcome[], tier: Tier) {
  return outcomes.filter((outcome) => outcome.tier === tier);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function squares(values: readonly number[]): number {
  const mean = average(values);
  return values.reduce((total, value) => total + (value - mean) ** 2, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
