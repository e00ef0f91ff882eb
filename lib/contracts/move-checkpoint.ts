import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { setCheckpointClock } from "@/lib/contracts/checkpoint-clock";
import { lockCheckpoint } from "@/lib/contracts/lock-checkpoint";
import { assertUnderWay } from "@/lib/contracts/lock-contract";
import { otherSide } from "@/lib/contracts/policy";
import type { MoveCheckpoint } from "@/lib/contracts/room-schemas";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Either side moves a checkpoint before it is due, with a reason the other reads. After that it is missed. */
export async function moveCheckpoint(
  viewer: Viewer,
  { checkpointId, to, reason }: MoveCheckpoint,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  if (to <= now) throw invalid("contracts.errors.inThePast", "to");
  await db.$transaction(async (tx) => {
    const { contract, party, checkpoint } = await lockCheckpoint(tx, viewer, checkpointId);
    assertUnderWay(contract);
    if (checkpoint.state !== "set" || checkpoint.dueAt < now)
      throw conflict("contracts.errors.checkpointIs", {
        state: checkpoint.state === "set" ? "missed" : checkpoint.state,
      });
    await claim(
      tx.checkpoint.updateMany({
        where: { id: checkpointId, state: "set", dueAt: checkpoint.dueAt },
        data: { dueAt: to, movedAt: now, movedBy: party, moveReason: reason },
      }),
    );
    await setCheckpointClock(tx, checkpointId, to, now);
    await appendEvent(tx, "checkpoint.moved", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: {
        checkpointId,
        milestoneId: checkpoint.milestoneId,
        from: checkpoint.dueAt.toISOString(),
        to: to.toISOString(),
        by: party,
      },
    });
    await tell(tx, contract, otherSide(party), "checkpointMoved", { checkpoint: checkpoint.title });
  });
  sendSoon();
}
