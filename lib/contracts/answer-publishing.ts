import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockDecision } from "@/lib/contracts/lock-decision";
import { otherSide } from "@/lib/contracts/policy";
import type { AnswerPublishing } from "@/lib/contracts/room-schemas";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The other side consents to the redacted form, or keeps the decision private. */
export async function answerPublishing(
  viewer: Viewer,
  { decisionId, answer }: AnswerPublishing,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, decision } = await lockDecision(tx, viewer, decisionId);
    if (decision.publishAskedBy === party) throw forbidden("contracts.errors.ownMove");
    await claim(
      tx.roomDecision.updateMany({
        where: { id: decisionId, publishAskedBy: { not: null }, publishedAt: null, publishRefusedAt: null },
        data: answer === "consent" ? { publishedAt: now } : { publishRefusedAt: now },
      }),
      "contracts.errors.notPublishable",
    );
    const type = answer === "consent" ? "decision.published" : "decision.publishing-refused";
    await appendEvent(tx, type, {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { decisionId },
    });
    await tell(tx, contract, otherSide(party), answer === "consent" ? "publishConsented" : "publishRefused");
  });
  sendSoon();
}
