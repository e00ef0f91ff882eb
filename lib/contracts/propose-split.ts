import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { ProposeSplit } from "@/lib/contracts/dispute-schemas";
import { lockDispute } from "@/lib/contracts/lock-dispute";
import { assertMove } from "@/lib/contracts/move";
import { otherSide } from "@/lib/contracts/policy";
import { disputeMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** Either side proposes how to divide the money, at any time while the dispute runs. A newer proposal replaces an older. */
export async function proposeSplit(
  viewer: Viewer,
  { disputeId, sharePoints, text }: ProposeSplit,
  now = present(),
): Promise<{ splitId: string }> {
  await spend("write", viewer.id);
  const splitId = await db.$transaction(async (tx) => {
    const { contract, party, dispute } = await lockDispute(tx, viewer, disputeId);
    assertMove(disputeMoves, dispute.state, "settled", party, "contracts.errors.disputeIs");
    await tx.disputeSplit.updateMany({
      where: { disputeId, by: party, state: "proposed" },
      data: { state: "replaced" },
    });
    const { id } = await tx.disputeSplit.create({
      data: { disputeId, by: party, byId: viewer.id, sharePoints, text, createdAt: now },
      select: { id: true },
    });
    await appendEvent(tx, "dispute.split-proposed", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { disputeId, by: party, freelancerShare: sharePoints / 10_000 },
    });
    await tell(tx, contract, otherSide(party), "splitProposed");
    return id;
  });
  sendSoon();
  return { splitId };
}
