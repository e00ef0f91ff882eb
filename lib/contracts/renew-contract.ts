import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { makeOffer } from "@/lib/contracts/make-offer";
import { OfferTerms, type RenewContract } from "@/lib/contracts/offer-schemas";
import { assertMayAct } from "@/lib/contracts/policy";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { conflict } from "@/lib/errors";

/** Offers the terms of an earlier contract once more to the same person; they can be countered like any other. */
export async function renewContract(
  viewer: Viewer,
  { contractId, offerId }: RenewContract,
  now = present(),
): Promise<{ offerId: string }> {
  const contract = await getContractOrThrow(viewer, contractId);
  assertMayAct(viewer, contract, { side: "client" });
  const { scope } = contract;
  // A booking is renewed from its rate card, at the price that stands there now.
  if (!scope || contract.kind === "booking") throw conflict("contracts.errors.bookAgain");
  const terms = OfferTerms.parse({
    kind: contract.kind,
    title: contract.title.length < 5 ? `${contract.title} (2)` : contract.title.slice(0, 200),
    note: scope.note,
    tier: contract.tier,
    family: contract.family,
    skills: contract.skills,
    currency: contract.currency,
    aiPolicy: scope.aiPolicy,
    aiLimits: scope.aiLimits,
    timebox: scope.timebox ?? null,
    milestones: scope.timebox
      ? []
      : scope.milestones.map(({ title, criteria, priceMinor, days }) => ({
          title,
          criteria: criteria.map(({ text }) => text),
          priceMinor,
          days,
        })),
  });
  const organisationId = contract.organisationId ?? undefined;
  const offer = { offerId, freelancerId: contract.freelancerId, organisationId, terms, days: 7 };
  return makeOffer(viewer, { ...offer, previousId: contractId }, now);
}
