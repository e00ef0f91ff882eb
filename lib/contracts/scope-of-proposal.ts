import { frozenAi } from "@/lib/ai-policy";
import { frozenPackage } from "@/lib/contracts/frozen-package";
import type { Proposed } from "@/lib/contracts/load-offer";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { planMilestones } from "@/lib/contracts/plan-milestones";
import { priceOf } from "@/lib/contracts/price-of";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { unknownsAgreed, unknownsProposed } from "@/lib/contracts/terms-of-proposal";
import { briefText } from "@/lib/listings/brief-text";
import { textHash } from "@/lib/listings/text-hash";
import { currentFeeVersion } from "@/lib/payments/fees";
import { assertAddsUp } from "@/lib/proposals/add-up";
import { tierOfPackages } from "@/lib/tiering/tier-of-packages";

export interface ProposalScope {
  contractId: string;
  offer: Proposed;
  /** What both sides agreed to instead of what was proposed; null when it is accepted as it stands. */
  agreed: OfferTerms | null;
  clientId: string;
  at: Date;
  newId: () => string;
}

/** The scope that hiring on a proposal freezes. The freelancer's riskiest assumption joins the unknowns of the brief. */
export function scopeOfProposal({
  contractId,
  offer,
  agreed,
  clientId,
  at,
  newId,
}: ProposalScope): ScopeContent {
  const { listing, currency } = offer;
  const text = briefText(listing);
  const { milestones, aiPolicy, aiLimits } = agreed ?? { ...offer, ...listing };
  const planned = milestones.map((milestone) => ({ id: newId(), ...milestone }));
  const { amountMinor, days } = priceOf({ milestones: planned, timebox: null, currency });
  assertAddsUp(agreed ? amountMinor : offer.priceMinor, planned);
  return {
    format: scopeFormat,
    contractId,
    kind: "milestones",
    title: listing.title,
    agreedAt: at.toISOString(),
    parties: { clientId, freelancerId: offer.freelancerId, organisationId: listing.organisationId },
    tier: tierOfPackages(offer.packages),
    listing: { id: listing.id, title: listing.title, textHash: textHash(listing) },
    note: agreed?.note ?? "",
    packages: offer.packages.map((each) => frozenPackage(each, text)),
    reasoning: {
      restatedGoal: offer.restatedGoal,
      riskiestAssumption: offer.riskiestAssumption,
      firstCheckpoint: offer.firstCheckpoint,
      outOfScope: offer.outOfScope,
      whyMe: offer.whyMe,
      aiPlan: offer.aiPlan,
      reviewPlan: offer.reviewPlan,
    },
    rateCard: null,
    milestones: planMilestones(planned, at),
    estimate: { amountMinor, currency, days },
    unknowns: agreed ? unknownsAgreed(offer, agreed, contractId) : unknownsProposed(offer),
    ...frozenAi(aiPolicy, aiLimits),
    feeVersion: currentFeeVersion,
  };
}
