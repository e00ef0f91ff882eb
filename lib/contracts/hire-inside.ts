import { randomUUID } from "node:crypto";
import { assertAcceptable } from "@/lib/contracts/assert-acceptable";
import { endCounters } from "@/lib/contracts/end-counters";
import { loadOffer } from "@/lib/contracts/load-offer";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { scopeOfProposal } from "@/lib/contracts/scope-of-proposal";
import { familyOf, skillsOf } from "@/lib/contracts/terms-of-proposal";
import { writeContract } from "@/lib/contracts/write-contract";
import type { Tx } from "@/lib/db";
import type { DeclineReason } from "@/lib/events/proposals";
import { fillPackages } from "@/lib/listings/fill-packages";
import { countMessagesBy } from "@/lib/messaging/queries";
import { declineOthers } from "@/lib/proposals/decline-others";
import { markAccepted } from "@/lib/proposals/mark-accepted";

export interface Hire {
  contractId: string;
  proposalId: string;
  clientId: string;
  /** The terms that both agreed to after countering; null when the proposal is accepted as it stands. */
  agreed: OfferTerms | null;
  /** What the people who are not chosen for the same packages are told. */
  othersReason: DeclineReason;
  actorId: string;
  at: Date;
}

/**
 * Makes the contract of a proposal: its scope is frozen, its packages are filled, and everybody else who counted on them
 * hears why not. The caller has locked the listing, so that of two hires for the same package one finds it filled.
 */
export async function hireInside(tx: Tx, hire: Hire): Promise<{ freelancerId: string; title: string }> {
  const { contractId, proposalId, clientId, agreed, othersReason, actorId, at } = hire;
  const offer = await loadOffer(tx, proposalId);
  assertAcceptable(offer);
  const { listing, freelancerId } = offer;
  const packageIds = offer.packages.map(({ id }) => id);
  const decided = { actorId, at };
  await fillPackages(tx, { listingId: listing.id, packageIds, actorId });
  await writeContract(tx, {
    scope: scopeOfProposal({ contractId, offer, agreed, clientId, at, newId: randomUUID }),
    family: familyOf(offer),
    skills: skillsOf(offer),
    proposalId,
    questionsBeforeOffer: await countMessagesBy(tx, { type: "proposal", id: proposalId }, freelancerId),
    ...decided,
  });
  await markAccepted(tx, { proposalId, listingId: listing.id, freelancerId, contractId, ...decided });
  await declineOthers(tx, { listing, packageIds, reason: othersReason, ...decided });
  await endCounters(tx, { listingId: listing.id, ...decided });
  return { freelancerId, title: listing.title };
}
