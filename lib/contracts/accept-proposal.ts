import { randomUUID } from "node:crypto";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { hireInside } from "@/lib/contracts/hire-inside";
import type { AcceptProposal } from "@/lib/contracts/schemas";
import { db } from "@/lib/db";
import { spend } from "@/lib/limits";
import { lockListing } from "@/lib/listings/lock-listing";
import { notify, sendSoon } from "@/lib/notifications/notify";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";

/**
 * Hires: the proposal becomes a contract as it stands, and other terms that were being discussed for it end. However
 * often and by whomever it is pressed, there is one contract.
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
    const { freelancerId, title } = await hireInside(tx, {
      ...{ contractId, proposalId, clientId: viewer.id, agreed: null, othersReason },
      ...{ actorId: viewer.id, at: new Date() },
    });
    await notify(tx, {
      userId: freelancerId,
      kind: "contracts.notices.hired",
      params: { title, name: viewer.name },
      href: `/contracts/${contractId}`,
      alsoByMail: true,
    });
  });
  sendSoon();
  return { contractId };
}
