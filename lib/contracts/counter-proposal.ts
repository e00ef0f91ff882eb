import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, present } from "@/lib/clock";
import { assertAcceptable } from "@/lib/contracts/assert-acceptable";
import { carryTerms } from "@/lib/contracts/carry-terms";
import { loadOffer } from "@/lib/contracts/load-offer";
import { differenceOf } from "@/lib/contracts/offer-difference";
import { answerDays, type CounterProposal } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { payablePriceOf, priceOf } from "@/lib/contracts/price-of";
import { assertCleanTerms } from "@/lib/contracts/screen-terms";
import { tell } from "@/lib/contracts/tell";
import { termsOfProposal } from "@/lib/contracts/terms-of-proposal";
import { db } from "@/lib/db";
import { setDeadline } from "@/lib/deadlines";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { lockListing } from "@/lib/listings/lock-listing";
import { isOpen } from "@/lib/listings/states";
import { sendSoon } from "@/lib/notifications/notify";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";

/**
 * The client proposes other terms for a proposal: an offer whose first version is what the freelancer proposed and whose
 * second is the client's. The proposal stays as it was sent until either is decided.
 */
export async function counterProposal(
  viewer: Viewer,
  { proposalId, offerId, terms: typed }: CounterProposal,
  now = present(),
): Promise<{ offerId: string }> {
  assertConfirmed(viewer);
  const found = await findReceivedOrThrow(viewer, proposalId);
  await spend("proposal", viewer.id);
  assertCleanTerms(typed);
  payablePriceOf(typed);
  await db.$transaction(async (tx) => {
    await lockListing(tx, found.listing.id);
    const proposal = await loadOffer(tx, proposalId);
    const { listing, freelancerId, sentAt } = proposal;
    assertAcceptable(proposal);
    if (!isOpen(listing.state)) throw conflict("briefs.errors.notOpen");
    if ((await tx.offer.count({ where: { proposalId, state: "open" } })) > 0)
      throw conflict("contracts.errors.counterOpen");
    const proposed = termsOfProposal(proposal);
    const terms = carryTerms(proposed, typed, true);
    const changed = differenceOf(proposed, terms);
    if (changed.length === 0) throw invalid("contracts.errors.sameAsProposed");
    const parties = { clientId: viewer.id, freelancerId, organisationId: listing.organisationId };
    const expiresAt = after(now, answerDays * day);
    const made = await tx.offer.createMany({
      data: {
        ...{ id: offerId, ...parties, listingId: listing.id, proposalId },
        ...{ turn: "freelancer", version: 2, expiresAt, createdAt: now },
      },
      skipDuplicates: true,
    });
    if (made.count === 0) throw conflict("contracts.errors.alreadyOffered");
    await tx.offerVersion.createMany({
      data: [
        { offerId, number: 1, by: "freelancer", byId: freelancerId, terms: proposed, at: sentAt ?? now },
        { offerId, number: 2, by: "client", byId: viewer.id, terms, at: now },
      ],
    });
    await setDeadline(tx, { kind: "contracts.offer-expiry", subjectId: offerId, dueAt: expiresAt }, now);
    const recorded = { actorId: viewer.id, at: now };
    await appendEvent(tx, "proposal.countered", {
      subjectId: proposalId,
      ...recorded,
      data: { listingId: listing.id, freelancerId, offerId, expiresAt: expiresAt.toISOString() },
    });
    await appendEvent(tx, "contract.countered", {
      subjectId: offerId,
      ...recorded,
      data: { by: "client", changed: changed.map(({ path }) => path), ...priceOf(terms) },
    });
    const offer = { ...parties, id: offerId, title: listing.title };
    await tell(tx, offer, "freelancer", "proposalCountered", { name: viewer.name }, offerPath(offerId));
  });
  sendSoon();
  return { offerId };
}
