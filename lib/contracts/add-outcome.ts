import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockDecision } from "@/lib/contracts/lock-decision";
import type { AddOutcome } from "@/lib/contracts/room-schemas";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { claim } from "@/lib/transition";

/** Either side adds what happened later, once. */
export async function addOutcome(
  viewer: Viewer,
  { decisionId, outcome }: AddOutcome,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract } = await lockDecision(tx, viewer, decisionId);
    await claim(
      tx.roomDecision.updateMany({
        where: { id: decisionId, outcomeAt: null },
        data: { outcome, outcomeAt: now },
      }),
      "contracts.errors.outcomeOnce",
    );
    await appendEvent(tx, "decision.outcome-added", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { decisionId },
    });
  });
}
