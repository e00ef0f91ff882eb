import { day } from "@/lib/clock";
import { briefText, type Span } from "@/lib/listings/brief-text";
import { textOfSpans } from "@/lib/listings/read-package";
import type { UnknownQuote } from "@/lib/listings/work-packages";
import type { MatchListing } from "@/lib/matching/snapshot";
import { type Currency, isCurrency } from "@/lib/money";
import { getSkill } from "@/lib/skills/catalogue";
import type { Tier } from "@/lib/tiers";

export interface AskingPackage {
  id: string;
  title: string;
  tier: Tier;
  family: string;
  skills: readonly string[];
  spans: readonly Span[];
  unknowns: readonly UnknownQuote[];
  budgetMinor: number;
  listing: {
    id: string;
    title: string;
    description: string;
    family: string;
    skills: readonly string[];
    language: string;
    currency: string;
    decisionDeadlineAt: Date | null;
  };
}

/**
 * A stored package as the question that people are ranked for. In the judgment lane the budget line has to reach for a
 * day's work. Commodity units are named in free words, so a unit price and a budget line can't be compared yet.
 */
export function packageQuestion(part: AskingPackage, now: Date): MatchListing {
  const { listing } = part;
  const family = part.family || listing.family;
  const currency: Currency = isCurrency(listing.currency) ? listing.currency : "USD";
  const isPriced = part.tier === "judgment" && part.budgetMinor > 0;
  const start = listing.decisionDeadlineAt;
  return {
    id: listing.id,
    packageId: part.id,
    tier: part.tier,
    family,
    // The client's own list stands in for a package whose sentences name no skill.
    skills:
      part.skills.length > 0
        ? part.skills
        : listing.skills.filter((slug) => getSkill(slug)?.family === family),
    unknowns: [...new Set(part.unknowns.map(({ kind }) => kind))].sort(),
    text: `${part.title}\n${textOfSpans(briefText(listing), part.spans)}`,
    budget: isPriced ? { amountMinor: part.budgetMinor, currency } : null,
    startInDays: start ? Math.max(0, Math.ceil((start.getTime() - now.getTime()) / day)) : undefined,
    language: listing.language,
  };
}
