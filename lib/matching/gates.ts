import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { roughDollars } from "@/lib/signals/reference-rates";

export const gates = ["not-available", "tier", "language", "skills", "capacity", "start", "price"] as const;
/** Why someone is not in a ranking. Blocks and suspensions look like any other absence: *not available*. */
export type Gate = (typeof gates)[number];

/** The first gate that keeps a person out of this listing's ranking, or null. */
export function gateFor(
  person: MatchFreelancer,
  listing: MatchListing,
  policy: RankingPolicy,
  asked: ReadonlySet<string> = new Set(listing.skills),
): Gate | null {
  if (!person.isAvailable || person.isSuspended || listing.unavailable?.has(person.id))
    return "not-available";
  if (!person.tiers.includes(listing.tier)) return "tier";
  if (listing.language && person.languages.length > 0 && !person.languages.includes(listing.language))
    return "language";
  if (asked.size > 0 && !person.skills.some(({ slug }) => asked.has(slug))) return "skills";
  if (person.running >= person.capacity) return "capacity";
  if (listing.startInDays !== undefined && person.freeInDays > listing.startInDays + policy.startSlackDays)
    return "start";
  const ratio = priceRatio(person, listing);
  return ratio !== null && ratio > policy.price.gate ? "price" : null;
}

/** The person's rate over the listing's budget, in rough dollars when the currencies differ; null when either is unknown. */
export function priceRatio(person: MatchFreelancer, listing: MatchListing): number | null {
  const rate = person.rates[listing.tier];
  const { budget } = listing;
  if (!rate || !budget || budget.amountMinor <= 0) return null;
  if (rate.currency === budget.currency) return rate.amountMinor / budget.amountMinor;
  return roughDollars(rate) / roughDollars(budget);
}
