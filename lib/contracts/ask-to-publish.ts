import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockDecision } from "@/lib/contracts/lock-decision";
import { otherSide } from "@/lib/contracts/policy";
import type { AskToPublish } from "@/lib/contracts/room-schemas";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** One side asks to publish a decision in a redacted form, word for word as the other side will read it. */
export async function askToPublish(
  viewer: Viewer,
  { decisionId, ...redacted }: AskToPublish,
  now = present(),
): Promise<void> {
  assertCanAct(viewer);
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, decision } = await lockDecision(tx, viewer, decisionId);
    if (decision.publishedAt) throw conflict("contracts.errors.notPublishable");
    await tx.roomDecision.update({
      where: { id: decisionId },
      data: { redacted, publishAskedBy: party, publishAskedAt: now, publishRefusedAt: null },
    });
    await appendEvent(tx, "decision.publishing-asked", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { decisionId, by: party },
    });
    await tell(tx, contract, otherSide(party), "publishAsked");
  });
  sendSoon();
}
