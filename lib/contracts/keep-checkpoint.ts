import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { checkpointKinds } from "@/lib/contracts/checkpoint-clock";
import { lockCheckpoint } from "@/lib/contracts/lock-checkpoint";
import { assertUnderWay } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import type { KeepCheckpoint } from "@/lib/contracts/room-schemas";
import { checkpointMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The freelancer says that a checkpoint is reached, with a line on what can be looked at. */
export async function keepCheckpoint(
  viewer: Viewer,
  { checkpointId, note }: KeepCheckpoint,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const demand = { side: "freelancer" } as const;
    const { contract, checkpoint } = await lockCheckpoint(tx, viewer, checkpointId, demand);
    assertUnderWay(contract);
    assertMove(checkpointMoves, checkpoint.state, "kept", "freelancer", "contracts.errors.checkpointIs");
    await claim(
      tx.checkpoint.updateMany({
        where: { id: checkpointId, state: "set" },
        data: { state: "kept", keptAt: now, note },
      }),
    );
    await cancelDeadlines(tx, checkpointId, checkpointKinds, now);
    await appendEvent(tx, "checkpoint.kept", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { checkpointId, milestoneId: checkpoint.milestoneId, dueAt: checkpoint.dueAt.toISOString() },
    });
    await tell(tx, contract, "client", "checkpointKept", { checkpoint: checkpoint.title });
  });
  sendSoon();
}
