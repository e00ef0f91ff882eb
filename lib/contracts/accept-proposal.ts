import { randomUUID } from "node:crypto";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { loadOffer, type Offer } from "@/lib/contracts/load-offer";
import type { AcceptProposal } from "@/lib/contracts/schemas";
import { scopeOfProposal } from "@/lib/contracts/scope-of-proposal";
import { writeContract } from "@/lib/contracts/write-contract";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { fillPackages } from "@/lib/listings/fill-packages";
import { lockListing } from "@/lib/listings/lock-listing";
import { countMessagesBy } from "@/lib/messaging/queries";
import { notify, sendSoon } from "@/lib/notifications/notify";
import { declineOthers } from "@/lib/proposals/decline-others";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";
import { markAccepted } from "@/lib/proposals/mark-accepted";

/**
 * Hires: the proposal becomes a contract with a frozen scope, its packages are filled, and everybody else who counted
 * on them hears why not. However often and by whomever it is pressed, there is one contract.
 */
export async function acceptProposal(
  viewer: Viewer,
  { proposalId, othersReason }: AcceptProposal,
): Promise<{ contractId: string }> {
  assertConfirmed(viewer);
  const found = await findReceivedOrThrow(viewer, proposalId);
  await spend("write", viewer.id);
  const contractId = randomUUID();
  await db.$transaction(async (tx) => {
    await lockListing(tx, found.listing.id);
    const at = new Date();
    const offer = await loadOffer(tx, proposalId);
    assertAcceptable(offer);
    const { listing, freelancerId } = offer;
    const packageIds = offer.packages.map(({ id }) => id);
    const decided = { actorId: viewer.id, at };
    await fillPackages(tx, { listingId: listing.id, packageIds, actorId: viewer.id });
    await writeContract(tx, {
      scope: scopeOfProposal({ contractId, offer, clientId: viewer.id, at, newId: randomUUID }),
      family: listing.family || (offer.packages[0]?.family ?? ""),
      skills: [...new Set(offer.packages.flatMap(({ skills }) => skills))],
      proposalId,
      questionsBeforeOffer: await countMessagesBy(tx, { type: "proposal", id: proposalId }, freelancerId),
      ...decided,
    });
    await markAccepted(tx, { proposalId, listingId: listing.id, freelancerId, contractId, ...decided });
    await declineOthers(tx, { listing, packageIds, reason: othersReason, ...decided });
    await notify(tx, {
      userId: freelancerId,
      kind: "contracts.notices.hired",
      params: { title: listing.title, name: viewer.name },
      href: `/contracts/${contractId}`,
      alsoByMail: true,
    });
  });
  sendSoon();
  return { contractId };
}

function assertAcceptable(offer: Offer): void {
  if (offer.state !== "sent") throw conflict("proposals.errors.alreadyDecided");
  // A listing that was taken down and cut anew no longer has the packages that were offered for.
  if (offer.packages.length === 0) throw conflict("contracts.errors.packageTaken");
  if (offer.isFreelancerSuspended) throw conflict("contracts.errors.freelancerSuspended");
  const isFolded = offer.packages.some(({ tier }) => tier === "judgment") && !offer.reasoningOpenedAt;
  if (isFolded) throw conflict("contracts.errors.reasoningFirst");
}
