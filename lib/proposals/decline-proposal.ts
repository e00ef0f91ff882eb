import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { sendSoon } from "@/lib/notifications/notify";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";
import { markDeclined } from "@/lib/proposals/mark-declined";
import type { DeclineProposal } from "@/lib/proposals/schemas";

/** Says no to a proposal with a reason from the fixed list, which the freelancer reads. Returns its listing. */
export async function declineProposal(
  viewer: Viewer,
  { proposalId, reason }: DeclineProposal,
): Promise<{ listingId: string }> {
  assertCanAct(viewer);
  const { listing, freelancerId } = await findReceivedOrThrow(viewer, proposalId);
  const declining = { proposalId, freelancerId, listing, reason, actorId: viewer.id, at: new Date() };
  const wasWaiting = await db.$transaction((tx) => markDeclined(tx, declining));
  if (!wasWaiting) throw conflict("proposals.errors.alreadyDecided");
  sendSoon();
  return { listingId: listing.id };
}
