import { freshness, type Integrity, type WeighedOutcome, weighOutcomes } from "@/lib/signals/evidence";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { type Part, type PartKey, partsOf, type SignalKey } from "@/lib/signals/parts";
import { priorsFor, type SignalPrior, type SignalPriors } from "@/lib/signals/priors";
import { type Tier, tiers } from "@/lib/tiers";

export interface Contribution {
  contractId: string;
  /** Points by which this contract moves the signal: with it minus without it. */
  effect: number;
  /** Key of the part that moved it most: `signals.reason.<part>.<up|down>`. */
  reasonKey: ReasonKey;
}

export type ReasonKey = `signals.reason.${PartKey}.${"up" | "down"}`;

/** A measured signal on the scale 0-100 with its likely range (90 %). */
export interface Signal {
  value: number;
  low: number;
  high: number;
  /** How many full, fresh contracts the evidence amounts to. */
  effectiveCount: number;
  contributions: Contribution[];
}

export interface FreelancerSignals extends Record<SignalKey, Signal> {
  tier: Tier;
  family: string;
  /** Contracts of this very tier and family that count. */
  contractCount: number;
  clientCount: number;
}

/** What evidence from the other tier counts. */
export const otherTierDiscount = 0.5;
const likelyRange = 1.645;

/**
 * One freelancer's signals for every family they have counted contracts in, in both tiers: shrunk to the prior of tier
 * and family, decayed by age, evidence from the other tier at half weight.
 */
export function signalsFrom(
  outcomes: readonly ContractOutcome[],
  priors: SignalPriors,
  now: Date,
  integrity: Integrity = {},
): FreelancerSignals[] {
  const weighed = weighOutcomes(outcomes, priors, integrity);
  const families = [...new Set(weighed.map(({ outcome }) => outcome.family))].sort();
  return families.flatMap((family) => {
    const own = weighed.filter(({ outcome }) => outcome.family === family);
    return tiers.map((tier) => cellSignals(own, tier, family, priors, now));
  });
}

/** What is shown for someone without any counted contract in that tier and family: the prior and its range. */
export function priorSignals(priors: SignalPriors, tier: Tier, family: string): FreelancerSignals {
  return cellSignals([], tier, family, priors, new Date(0));
}

interface Evidence {
  contractId: string;
  parts: readonly Part[];
  weight: number;
}

function cellSignals(
  weighed: readonly WeighedOutcome[],
  tier: Tier,
  family: string,
  priors: SignalPriors,
  now: Date,
): FreelancerSignals {
  const prior = priorsFor(priors, tier, family);
  const evidence = weighed.map(({ outcome, weight }) => ({
    contractId: outcome.contractId,
    parts: partsOf(outcome),
    weight: weight * freshness(outcome, now) * (outcome.tier === tier ? 1 : otherTierDiscount),
  }));
  const signal = (key: SignalKey) =>
    shrink(
      evidence.map(({ contractId, parts, weight }) => ({ contractId, weight, parts: parts[key] })),
      prior[key],
    );
  const inTier = weighed.filter(({ outcome }) => outcome.tier === tier);
  return {
    tier,
    family,
    contractCount: inTier.length,
    clientCount: new Set(inTier.map(({ outcome }) => outcome.clientId)).size,
    scoping: signal("scoping"),
    review: signal("review"),
    delivery: signal("delivery"),
  };
}

/** Posterior mean (s·m + Σ w·x) / (s + Σ w); every part is evidence of its own with weight × share. */
function shrink(evidence: readonly Evidence[], { mean, strength, sigma }: SignalPrior): Signal {
  const sums = evidence.map(({ parts, weight }) => ({
    weight: weight * parts.reduce((total, part) => total + part.share, 0),
    value: weight * parts.reduce((total, part) => total + part.share * part.value, 0),
  }));
  const effectiveCount = sums.reduce((total, { weight }) => total + weight, 0);
  const numerator = strength * mean + sums.reduce((total, { value }) => total + value, 0);
  const level = numerator / (strength + effectiveCount);
  const contributions = evidence.flatMap(({ contractId, parts, weight }, index) => {
    const own = sums[index];
    if (!own || own.weight === 0) return [];
    const without = (numerator - own.value) / (strength + effectiveCount - own.weight);
    const effect = 100 * (level - without);
    return weight === 0 ? [] : [{ contractId, effect, reasonKey: reasonOf(parts, without, effect >= 0) }];
  });
  return {
    ...levelWith(
      { mean, strength, sigma },
      effectiveCount,
      sums.reduce((total, { value }) => total + value, 0),
    ),
    contributions: contributions.sort(
      (a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.contractId < b.contractId ? -1 : 1),
    ),
  };
}

/** The posterior mean on the scale 0-100 with its 90 % range, from the summed weight and the summed weight × value of all evidence. */
export function levelWith(
  { mean, strength, sigma }: SignalPrior,
  weight: number,
  value: number,
): Omit<Signal, "contributions"> {
  const level = (strength * mean + value) / (strength + weight);
  const reach = (likelyRange * sigma) / Math.sqrt(strength + weight);
  return {
    value: 100 * level,
    low: Math.max(0, 100 * (level - reach)),
    high: Math.min(100, 100 * (level + reach)),
    effectiveCount: weight,
  };
}

function reasonOf(parts: readonly Part[], level: number, isUp: boolean): ReasonKey {
  const pull = (part: Part) => part.share * (part.value - level) * (isUp ? 1 : -1);
  const strongest = parts.reduce((best, part) => (pull(part) > pull(best) ? part : best));
  return `signals.reason.${strongest.key}.${isUp ? "up" : "down"}`;
}
