import { frozenAi } from "@/lib/ai-policy";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { type PlannedMilestone, planMilestones } from "@/lib/contracts/plan-milestones";
import type { Parties } from "@/lib/contracts/policy";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { languageOf } from "@/lib/listings/draft-data";
import { isLocale } from "@/lib/locales";
import { currentFeeVersion } from "@/lib/payments/fees";
import { say } from "@/lib/say";

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

function plannedOf(terms: OfferTerms, newId: () => string): PlannedMilestone[] {
  const { milestones, timebox } = terms;
  if (!timebox) return milestones.map((milestone) => ({ id: newId(), ...milestone }));
  // Frozen words that both read, also on invoices: in the language of the terms.
  const language = languageOf({ title: terms.title, description: terms.note });
  const t = say(isLocale(language) ? language : "en");
  const { unit, unitsPerWeek: units } = timebox;
  return Array.from({ length: timebox.weeks }, (_, index) => ({
    id: newId(),
    title: t("offers.week.title", { number: index + 1, all: timebox.weeks }),
    criteria: [t("offers.week.criterion", { unit, units })],
    priceMinor: timebox.rateMinor * timebox.unitsPerWeek,
    days: 7,
  }));
}
