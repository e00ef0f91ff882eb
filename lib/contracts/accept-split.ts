import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { AcceptSplit } from "@/lib/contracts/dispute-schemas";
import { lockDispute } from "@/lib/contracts/lock-dispute";
import { assertMove } from "@/lib/contracts/move";
import { settleInside } from "@/lib/contracts/settle-inside";
import { disputeMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The other side accepts a proposed split: the money is divided and the dispute is over. */
export async function acceptSplit(viewer: Viewer, { splitId }: AcceptSplit, now = present()): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const found = await tx.disputeSplit.findUnique({ where: { id: splitId }, select: { disputeId: true } });
    if (!found) throw notFound();
    const { contract, party, dispute } = await lockDispute(tx, viewer, found.disputeId);
    assertMove(disputeMoves, dispute.state, "settled", party, "contracts.errors.disputeIs");
    const split = await tx.disputeSplit.findUniqueOrThrow({ where: { id: splitId } });
    if (split.by === party) throw forbidden("contracts.errors.ownMove");
    await claim(
      tx.disputeSplit.updateMany({
        where: { id: splitId, state: "proposed" },
        data: { state: "accepted" },
      }),
      "contracts.errors.splitReplaced",
    );
    const eventId = await appendEvent(tx, "dispute.settled", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { disputeId: dispute.id, freelancerShare: split.sharePoints / 10_000 },
    });
    const { sharePoints } = split;
    await settleInside(tx, contract, dispute, {
      to: "settled",
      by: party,
      sharePoints,
      actorId: viewer.id,
      eventId,
      now,
    });
    for (const side of ["client", "freelancer"] as const) await tell(tx, contract, side, "disputeSettled");
  });
  sendSoon();
}
