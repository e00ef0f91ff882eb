import type { Span } from "@/lib/listings/brief-text";
import type { UnknownKind } from "@/lib/tiering/find-unknowns";
import { tierOfListing } from "@/lib/tiering/tier-of-listing";
import type { Tier } from "@/lib/tiers";

export interface Quote extends Span {
  text: string;
}
export interface EvidenceQuote extends Quote {
  direction: Tier;
  /** Log-odds contribution, never negative. */
  weight: number;
}
export interface UnknownQuote extends Quote {
  kind: UnknownKind;
  /** In the namespace `tiering`; the params hold the client's own words. */
  key: string;
  params: { words: string };
}

/** A work package as the pure rules of editing see it. One without an id is not stored yet. */
export interface PackageFacts {
  id: string | null;
  title: string;
  /** What holds: the model's tier unless a person decided otherwise. */
  tier: Tier;
  modelTier: Tier;
  modelProbability: number;
  modelVersion: string;
  /** When a person last decided the tier; null while the model's reading holds. */
  tierDecidedAt: Date | null;
  spans: Span[];
  evidence: EvidenceQuote[];
  unknowns: UnknownQuote[];
  criteria: string[];
  /** Indexes of packages of the same brief whose result it needs. */
  dependsOn: number[];
  effort: { share: number; low: number; high: number };
  budgetMinor: number;
  family: string;
  skills: string[];
  editedAt: Date | null;
  budgetSetAt: Date | null;
}

/** What the packages together say about the whole listing: the columns that browsing filters by. */
export function listingReading(packages: readonly PackageFacts[]) {
  if (packages.length === 0) return { tier: null, probability: null, isMixed: false, isBorderline: false };
  const { tier, probability, mixed, borderline } = tierOfListing(
    packages.map((part) => ({ ...part, probability: probabilityOf(part) })),
  );
  return { tier, probability, isMixed: mixed, isBorderline: borderline };
}

/** How likely a package is judgment: what a person decided is certain. */
export function probabilityOf({
  tier,
  modelProbability,
  tierDecidedAt,
}: Pick<PackageFacts, "tier" | "modelProbability" | "tierDecidedAt">): number {
  if (tierDecidedAt === null) return modelProbability;
  return tier === "judgment" ? 1 : 0;
}

/** Follows packages that changed places: `order` holds, for each new place, the old index (or -1 for a new package). */
export function renumberDependencies(
  packages: readonly PackageFacts[],
  order: readonly number[],
): PackageFacts[] {
  const placeOf = new Map(order.map((old, place) => [old, place]));
  return packages.map((part, place) => ({
    ...part,
    dependsOn: [...new Set(part.dependsOn.map((old) => placeOf.get(old) ?? -1))]
      // The client's order wins: what now comes later cannot be waited for.
      .filter((needed) => needed >= 0 && needed < place)
      .sort((a, b) => a - b),
  }));
}
