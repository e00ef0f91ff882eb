import { briefText, type Span } from "@/lib/listings/brief-text";
import { textOfSpans } from "@/lib/listings/read-package";
import type { UnknownQuote } from "@/lib/listings/work-packages";
import { daysUntil } from "@/lib/matching/days-until";
import type { MatchListing } from "@/lib/matching/snapshot";
import { type Currency, isCurrency } from "@/lib/money";
import { getSkill } from "@/lib/skills/catalogue";
import { skillSlugsIn } from "@/lib/skills/find-skills";
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
    skills: skillsOf(part, family),
    unknowns: [...new Set(part.unknowns.map(({ kind }) => kind))].sort(),
    text: `${part.title}\n${textOfSpans(briefText(listing), part.spans)}`,
    budget: isPriced ? { amountMinor: part.budgetMinor, currency } : null,
    startInDays: start ? daysUntil(start, now) : undefined,
    language: listing.language,
  };
}

/** A package whose own sentences name no skill asks for what its client listed, or else the brief names, in its field. */
function skillsOf({ skills, listing }: AskingPackage, family: string): readonly string[] {
  if (skills.length > 0) return skills;
  const ofField = (slug: string) => getSkill(slug)?.family === family;
  const listed = listing.skills.filter(ofField);
  return listed.length > 0 ? listed : skillSlugsIn(briefText(listing)).filter(ofField);
}
