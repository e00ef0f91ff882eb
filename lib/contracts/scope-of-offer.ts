import { frozenAi } from "@/lib/ai-policy";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { type PlannedMilestone, planMilestones } from "@/lib/contracts/plan-milestones";
import type { Parties } from "@/lib/contracts/policy";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { currentFeeVersion } from "@/lib/payments/fees";

export interface OfferScope {
  contractId: string;
  parties: Parties;
  terms: OfferTerms;
  at: Date;
  newId: () => string;
}

/** The scope that agreeing to an offer freezes. Time-boxed work becomes one milestone a week, at its cap. */
export function scopeOfOffer({ contractId, parties, terms, at, newId }: OfferScope): ScopeContent {
  const { clientId, freelancerId, organisationId } = parties;
  const planned = plannedOf(terms, newId);
  return {
    format: scopeFormat,
    contractId,
    kind: terms.kind,
    title: terms.title,
    agreedAt: at.toISOString(),
    parties: { clientId, freelancerId, organisationId },
    tier: terms.tier,
    listing: null,
    note: terms.note,
    packages: [],
    reasoning: null,
    rateCard: null,
    ...(terms.timebox ? { timebox: terms.timebox } : {}),
    milestones: planMilestones(planned, at),
    estimate: {
      amountMinor: planned.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
      currency: terms.currency,
      days: planned.reduce((sum, { days }) => sum + days, 0),
    },
    unknowns: terms.unknowns.map((text, index) => ({
      id: `${contractId}:u${index + 1}`,
      text,
      namedBy: "terms",
    })),
    ...frozenAi(terms.aiPolicy, terms.aiLimits),
    feeVersion: currentFeeVersion,
  };
}

function plannedOf({ milestones, timebox }: OfferTerms, newId: () => string): PlannedMilestone[] {
  if (!timebox) return milestones.map((milestone) => ({ id: newId(), ...milestone }));
  return Array.from({ length: timebox.weeks }, (_, index) => ({
    id: newId(),
    title: `${index + 1}/${timebox.weeks}`,
    criteria: [`≤ ${timebox.unitsPerWeek} ${timebox.unit === "hour" ? "h" : "d"}`],
    priceMinor: timebox.rateMinor * timebox.unitsPerWeek,
    days: 7,
  }));
}
