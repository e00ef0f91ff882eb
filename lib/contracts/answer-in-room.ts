import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { resumeAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { lockContract, readMilestone } from "@/lib/contracts/lock-contract";
import { otherSide } from "@/lib/contracts/policy";
import type { AnswerInRoom } from "@/lib/contracts/room-schemas";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The side that owes it answers, once. The fourteen days of a delivery go on when its last question is answered. */
export async function answerInRoom(
  viewer: Viewer,
  { questionId, answer }: AnswerInRoom,
  now = present(),
): Promise<void> {
  await spend("message", viewer.id);
  await db.$transaction(async (tx) => {
    const found = await tx.roomQuestion.findUnique({ where: { id: questionId } });
    if (!found) throw notFound();
    const { contract, party } = await lockContract(tx, viewer, found.contractId);
    if (found.owedBy !== party) throw forbidden("contracts.errors.notYourAnswer");
    await claim(
      tx.roomQuestion.updateMany({
        where: { id: questionId, answeredAt: null },
        data: { answer, answeredAt: now, answeredById: viewer.id },
      }),
      "contracts.errors.answered",
    );
    if (found.milestoneId && found.owedBy === "freelancer") await goOn(tx, found.milestoneId, now);
    await appendEvent(tx, "question.answered", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { questionId, owedBy: party },
    });
    await tell(tx, contract, otherSide(party), "questionAnswered");
  });
  sendSoon();
}

async function goOn(tx: Tx, milestoneId: string, now: Date): Promise<void> {
  const open = await tx.roomQuestion.count({
    where: { milestoneId, owedBy: "freelancer", answeredAt: null },
  });
  const { state } = await readMilestone(tx, milestoneId);
  const delivery = open === 0 && state === "delivered" ? await latestDelivery(tx, milestoneId) : null;
  if (delivery && !delivery.acceptsAt) await resumeAcceptanceClock(tx, delivery.id, now);
}
