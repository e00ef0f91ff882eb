import { createHash } from "node:crypto";
import type { MatchSnapshot } from "@/lib/matching/load-snapshot";
import type { MatchListing } from "@/lib/matching/snapshot";

/**
 * SHA-256 of what a ranking was computed from, as canonical JSON. The exposure ledger is left out: it moves with every
 * list that is shown, and asking the same question again on the same day must not count as being seen again.
 */
export function inputHashOf(
  question: MatchListing,
  { freelancers, priors }: MatchSnapshot,
  policyVersion: string,
  epoch: string,
): string {
  const people = freelancers
    .map(({ exposure: _, newcomerCredit: __, ...person }) => person)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const inputs = { policyVersion, priors: priors.version, epoch, question, people };
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
