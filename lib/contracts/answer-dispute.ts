import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { assertEvidence } from "@/lib/contracts/assert-evidence";
import type { AnswerDispute } from "@/lib/contracts/dispute-schemas";
import { lockDispute } from "@/lib/contracts/lock-dispute";
import { assertMove } from "@/lib/contracts/move";
import { sendToModerator } from "@/lib/contracts/send-to-moderator";
import { disputeMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** The other side answers a dispute, once; a moderator has seven days from then. */
export async function answerDispute(
  viewer: Viewer,
  { disputeId, text, evidence }: AnswerDispute,
  now = present(),
): Promise<void> {
  await spend("report", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, dispute } = await lockDispute(tx, viewer, disputeId);
    assertMove(disputeMoves, dispute.state, "review", party, "contracts.errors.disputeIs");
    if (dispute.by === party) throw forbidden("contracts.errors.ownMove");
    await assertEvidence(tx, contract.id, evidence);
    await tx.dispute.update({
      where: { id: disputeId },
      data: { answer: text, answerEvidence: evidence, answeredAt: now },
    });
    await appendEvent(tx, "dispute.answered", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { disputeId, by: party },
    });
    await sendToModerator(tx, {
      disputeId,
      contractId: contract.id,
      actorId: viewer.id,
      because: "answered",
      now,
    });
    await tell(tx, contract, dispute.by, "disputeAnswered");
  });
  sendSoon();
}
