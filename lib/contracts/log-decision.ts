import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import type { LogDecision } from "@/lib/contracts/room-schemas";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";

/** Either side writes down a decision: the question, what was possible, what was chosen and why. */
export async function logDecision(
  viewer: Viewer,
  { contractId, ...entry }: LogDecision,
  now = present(),
): Promise<{ decisionId: string }> {
  await spend("write", viewer.id);
  return db.$transaction(async (tx) => {
    const { party } = await lockContract(tx, viewer, contractId);
    const { id: decisionId } = await tx.roomDecision.create({
      data: { ...entry, contractId, by: party, byId: viewer.id, createdAt: now },
      select: { id: true },
    });
    await appendEvent(tx, "decision.logged", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { decisionId },
    });
    return { decisionId };
  });
}
