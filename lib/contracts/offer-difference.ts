import type { OfferTerms } from "@/lib/contracts/offer-schemas";

export interface TermChange {
  /** Where it stands, such as "milestones.0.priceMinor". */
  path: string;
  from: unknown;
  to: unknown;
}

/** What a version of an offer changed against the one before, piece by piece. */
export const differenceOf = (from: OfferTerms, to: OfferTerms): TermChange[] => compare("", from, to);

function compare(path: string, from: unknown, to: unknown): TermChange[] {
  if (!isTree(from) || !isTree(to))
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from: from ?? null, to: to ?? null }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => compare(path ? `${path}.${key}` : key, from[key], to[key]));
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
