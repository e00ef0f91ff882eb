import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { stopAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { lockContract, readMilestone } from "@/lib/contracts/lock-contract";
import { otherSide } from "@/lib/contracts/policy";
import type { AskInRoom } from "@/lib/contracts/room-schemas";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * Asks the other side something; they owe the answer from now on. A client's question about a delivery stops the
 * fourteen days until it is answered.
 */
export async function askInRoom(
  viewer: Viewer,
  { contractId, milestoneId, text }: AskInRoom,
  now = present(),
): Promise<{ questionId: string }> {
  await spend("message", viewer.id);
  const questionId = await db.$transaction(async (tx) => {
    const { contract, party } = await lockContract(tx, viewer, contractId);
    if (milestoneId && (await tx.milestone.count({ where: { id: milestoneId, contractId } })) === 0)
      throw notFound();
    const owedBy = otherSide(party);
    const { id } = await tx.roomQuestion.create({
      data: {
        contractId,
        milestoneId: milestoneId ?? null,
        askedById: viewer.id,
        owedBy,
        text,
        askedAt: now,
      },
      select: { id: true },
    });
    if (milestoneId && party === "client") await stopForQuestion(tx, milestoneId, now);
    await appendEvent(tx, "question.asked", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { questionId: id, owedBy },
    });
    await tell(tx, contract, owedBy, "questionAsked");
    return id;
  });
  sendSoon();
  return { questionId };
}

async function stopForQuestion(tx: Tx, milestoneId: string, now: Date): Promise<void> {
  const { state } = await readMilestone(tx, milestoneId);
  const delivery = state === "delivered" ? await latestDelivery(tx, milestoneId) : null;
  if (delivery?.acceptsAt) await stopAcceptanceClock(tx, delivery.id, now);
}
