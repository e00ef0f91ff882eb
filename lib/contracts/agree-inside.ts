import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { hireInside } from "@/lib/contracts/hire-inside";
import type { LockedOffer } from "@/lib/contracts/lock-offer";
import { scopeOfOffer } from "@/lib/contracts/scope-of-offer";
import { assertTrialAllowed } from "@/lib/contracts/trial-rules";
import { writeContract } from "@/lib/contracts/write-contract";
import type { Tx } from "@/lib/db";
import { conflict, forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { mayEditListing } from "@/lib/listings/policy";

/** Makes the contract of an offer whose terms both sides now agree to, in the transaction of the answer. */
export async function agreeInside(
  tx: Tx,
  viewer: Viewer,
  { offer, terms, party }: LockedOffer,
  at: Date,
): Promise<void> {
  const { id: contractId, clientId, proposalId, proposal } = offer;
  const decided = { actorId: viewer.id, at };
  // The freelancer may agree to what somebody offered who has been suspended since.
  if ((await tx.user.count({ where: { id: clientId, suspendedAt: null } })) === 0)
    throw conflict("contracts.errors.clientSuspended");
  if (proposalId && proposal) {
    // Whoever left the organisation since no longer hires for it.
    if (party === "client" && !mayEditListing(viewer, proposal.listing)) throw forbidden();
    const hire = { contractId, proposalId, clientId, agreed: terms, othersReason: "other-chosen" } as const;
    await hireInside(tx, { ...hire, ...decided });
    return;
  }
  // Two trials agreed at the same moment would both be the second: the client's agreements take turns.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${clientId}::uuid FOR UPDATE`;
  await assertTrialAllowed(tx, clientId, terms);
  await writeContract(tx, {
    scope: scopeOfOffer({ contractId, parties: offer, terms, at, newId: randomUUID }),
    family: terms.family,
    skills: terms.skills,
    proposalId: null,
    previousId: offer.previousId,
    questionsBeforeOffer: 0,
    ...decided,
  });
  if (offer.previousId)
    await appendEvent(tx, "contract.rehired", {
      subjectId: offer.previousId,
      ...decided,
      data: { nextContractId: contractId },
    });
}
