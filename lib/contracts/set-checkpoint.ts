import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { setCheckpointClock } from "@/lib/contracts/checkpoint-clock";
import { assertUnderWay, lockContract } from "@/lib/contracts/lock-contract";
import type { SetCheckpoint } from "@/lib/contracts/room-schemas";
import { db } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";

/** The freelancer names a point in time at which something can be looked at. */
export async function setCheckpoint(
  viewer: Viewer,
  { contractId, milestoneId, title, dueAt }: SetCheckpoint,
  now = present(),
): Promise<{ checkpointId: string }> {
  await spend("write", viewer.id);
  if (dueAt <= now) throw invalid("contracts.errors.inThePast", "dueAt");
  return db.$transaction(async (tx) => {
    const { contract } = await lockContract(tx, viewer, contractId, { side: "freelancer" });
    assertUnderWay(contract);
    if (milestoneId && (await tx.milestone.count({ where: { id: milestoneId, contractId } })) === 0)
      throw notFound();
    const { id } = await tx.checkpoint.create({
      data: { contractId, milestoneId: milestoneId ?? null, title, dueAt, createdAt: now },
      select: { id: true },
    });
    await setCheckpointClock(tx, id, dueAt, now);
    await appendEvent(tx, "checkpoint.set", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { checkpointId: id, milestoneId: milestoneId ?? null, dueAt: dueAt.toISOString() },
    });
    return { checkpointId: id };
  });
}
