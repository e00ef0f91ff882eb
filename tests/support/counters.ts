import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { counterProposal } from "@/lib/contracts/counter-proposal";
import { getCounterForm } from "@/lib/contracts/offer-queries";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { makeSentProposal } from "@/tests/support/proposals";

/** The same terms with the second milestone 100.00 cheaper and two days shorter. */
export const cheaper = (terms: OfferTerms): OfferTerms => ({
  ...terms,
  milestones: terms.milestones.map((each, index) =>
    index === 1 ? { ...each, priceMinor: 70_000, days: 7 } : each,
  ),
});

/** Proposes those other terms for a proposal. */
export async function counterCheaper(client: Viewer, proposalId: string) {
  const { terms } = await getCounterForm(client, proposalId);
  const { offerId } = await counterProposal(client, {
    ...{ proposalId, offerId: randomUUID(), terms: cheaper(terms) },
  });
  return { offerId, terms: cheaper(terms) };
}

/** A proposal for which its client has proposed other terms; the freelancer answers next. */
export async function makeCountered(overrides: Parameters<typeof makeSentProposal>[0] = {}) {
  const made = await makeSentProposal(overrides);
  return { ...made, ...(await counterCheaper(made.client, made.proposalId)) };
}
