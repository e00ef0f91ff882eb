import { createHash } from "node:crypto";
import type { RankResult } from "@/lib/matching/rank";
import type { MatchListing } from "@/lib/matching/snapshot";

/**
 * SHA-256 of what a ranking came from, as canonical JSON: the question, the day, the versions and everybody's points.
 * Exposure is left out: it moves with every list that is shown, and asking the same question again on the same day must
 * not count as being seen again.
 */
export function inputHashOf(
  question: MatchListing,
  { among, excluded, fingerprint, policyVersion }: RankResult,
  priorsVersion: string,
  epoch: string,
): string {
  const inputs = { policyVersion, priorsVersion, epoch, question, among, excluded, fingerprint };
  return createHash("sha256").update(canonical(inputs)).digest("hex");
}

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Set) return [...part].sort();
    if (!part || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
