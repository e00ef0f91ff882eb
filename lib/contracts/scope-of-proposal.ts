import { frozenAi } from "@/lib/ai-policy";
import { frozenPackage, unknownsOf } from "@/lib/contracts/frozen-package";
import type { Offer } from "@/lib/contracts/load-offer";
import { planMilestones } from "@/lib/contracts/plan-milestones";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { briefText } from "@/lib/listings/brief-text";
import { textHash } from "@/lib/listings/text-hash";
import { currentFeeVersion } from "@/lib/payments/fees";
import { addUp, assertAddsUp } from "@/lib/proposals/add-up";
import { tierOfPackages } from "@/lib/tiering/tier-of-packages";

export interface ProposalScope {
  contractId: string;
  offer: Offer;
  clientId: string;
  at: Date;
  newId: () => string;
}

/** The scope that accepting a proposal freezes. The freelancer's riskiest assumption joins the unknowns of the brief. */
export function scopeOfProposal({ contractId, offer, clientId, at, newId }: ProposalScope): ScopeContent {
  const { listing, priceMinor, currency } = offer;
  const text = briefText(listing);
  const planned = offer.milestones.map((milestone) => ({ id: newId(), ...milestone }));
  assertAddsUp(priceMinor, planned);
  return {
    format: scopeFormat,
    contractId,
    kind: "milestones",
    title: listing.title,
    agreedAt: at.toISOString(),
    parties: { clientId, freelancerId: offer.freelancerId, organisationId: listing.organisationId },
    tier: tierOfPackages(offer.packages),
    listing: { id: listing.id, title: listing.title, textHash: textHash(listing) },
    note: "",
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
    estimate: { amountMinor: priceMinor, currency, days: addUp(priceMinor, planned).days },
    unknowns: [
      // A risk that was named for several packages is one risk of the contract.
      ...offer.packages
        .flatMap(unknownsOf)
        .filter(({ text: named }, index, all) => all.findIndex((each) => each.text === named) === index),
      { id: `${offer.id}:assumption`, text: offer.riskiestAssumption, namedBy: "freelancer" },
    ],
    ...frozenAi(listing.aiPolicy, listing.aiLimits),
    feeVersion: currentFeeVersion,
  };
}
