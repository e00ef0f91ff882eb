import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { otherSide } from "@/lib/contracts/policy";
import type { ProposeEnding } from "@/lib/contracts/schemas";
import { contractMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** One side proposes to end early, with the share of the held money that is paid for what was done. */
export async function proposeEnding(
  viewer: Viewer,
  { contractId, reason, sharePoints }: ProposeEnding,
  now = present(),
): Promise<{ endingId: string }> {
  await spend("write", viewer.id);
  const endingId = await db.$transaction(async (tx) => {
    const { contract, party } = await lockContract(tx, viewer, contractId);
    assertMove(contractMoves, contract.state, "ended", party, "contracts.errors.contractIs");
    const waiting = await tx.ending.findFirst({ where: { contractId, state: "proposed" } });
    if (waiting && waiting.by !== party) throw conflict("contracts.errors.endingWaits");
    if (waiting)
      await tx.ending.update({ where: { id: waiting.id }, data: { state: "withdrawn", decidedAt: now } });
    const { id } = await tx.ending.create({
      data: { contractId, by: party, byId: viewer.id, reason, sharePoints, createdAt: now },
      select: { id: true },
    });
    await appendEvent(tx, "ending.proposed", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { endingId: id, by: party, freelancerShare: sharePoints / 10_000 },
    });
    await tell(tx, contract, otherSide(party), "endingProposed");
    return id;
  });
  sendSoon();
  return { endingId };
}
