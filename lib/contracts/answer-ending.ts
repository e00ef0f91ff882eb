import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { callOff } from "@/lib/contracts/call-off";
import { closeIfFinished } from "@/lib/contracts/close-if-finished";
import { lockContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import type { AnswerEnding } from "@/lib/contracts/schemas";
import { contractMoves, endingMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/**
 * The other side answers a proposal to end early. With a yes every milestone that is not finished is called off, its
 * held money divided as proposed, and the contract ends. Refuses while a dispute or a payment runs.
 */
export async function answerEnding(
  viewer: Viewer,
  { endingId, answer }: AnswerEnding,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const found = await tx.ending.findUnique({ where: { id: endingId }, select: { contractId: true } });
    if (!found) throw notFound();
    const { contract, party } = await lockContract(tx, viewer, found.contractId);
    const ending = await tx.ending.findUniqueOrThrow({ where: { id: endingId } });
    const to = answer === "agree" ? "agreed" : "declined";
    assertMove(endingMoves, ending.state, to, party, "contracts.errors.endingIs");
    if (ending.by === party) throw forbidden("contracts.errors.ownMove");
    await claim(
      tx.ending.updateMany({
        where: { id: endingId, state: "proposed" },
        data: { state: to, decidedAt: now, decidedById: viewer.id },
      }),
    );
    const recorded = { subjectId: contract.id, actorId: viewer.id, at: now };
    if (to === "declined") {
      await appendEvent(tx, "ending.declined", { ...recorded, data: { endingId } });
      await tell(tx, contract, ending.by, "endingDeclined");
      await planCharge(tx, contract.id, now);
      return;
    }
    assertMove(contractMoves, contract.state, "ended", party, "contracts.errors.contractIs");
    const eventId = await appendEvent(tx, "contract.ended", { ...recorded, data: { how: "by-agreement" } });
    await callOff(tx, contract.id, { party, sharePoints: ending.sharePoints, eventId, now });
    await closeIfFinished(tx, contract, { actorId: viewer.id, now, isOver: true });
  });
  sendSoon();
}
