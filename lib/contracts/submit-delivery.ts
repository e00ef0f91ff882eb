import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { setAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { stageFaults } from "@/lib/contracts/against-policy";
import { assertDeliverable } from "@/lib/contracts/delivery-faults";
import type { DeliveryContent, SubmitDelivery } from "@/lib/contracts/delivery-schemas";
import { assertUnderWay, type LockedMilestone, lockMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { tellOverseers } from "@/lib/contracts/overseers";
import { recomputed } from "@/lib/contracts/recompute";
import { scopeOf } from "@/lib/contracts/scope-of-contract";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * Hands a milestone over: files and links, what AI did, who checked which criterion, what was measured. Work that does
 * not match the agreed AI policy is sent only when the sender says so, and shows it. Silence accepts it in 14 days.
 */
export async function submitDelivery(
  viewer: Viewer,
  { milestoneId, content, sendAgainstPolicy }: SubmitDelivery,
  now = present(),
): Promise<{ deliveryId: string }> {
  await spend("write", viewer.id);
  const measurements = await recomputed(viewer, content.measurements);
  const deliveryId = await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, { side: "freelancer" });
    assertUnderWay(contract);
    if (contract.kind === "timebox") throw conflict("contracts.errors.sendStatement");
    await assertDeliverable(tx, contract, milestone, content);
    const against = stageFaults(await scopeOf(tx, contract.id), content.aiUse).map(({ stage }) => stage);
    const isAgainst = against.length > 0;
    if (isAgainst && !sendAgainstPolicy)
      throw invalid("contracts.errors.againstPolicy", "sendAgainstPolicy", { stages: against.join(" ") });
    await moveMilestone(tx, milestone, "delivered", "freelancer");
    const sent = { content: { ...content, measurements }, isAgainst, byId: viewer.id, now };
    const { id, attempt } = await writeSubmitted(tx, milestone, sent);
    await setAcceptanceClock(tx, id, now, now);
    await appendEvent(tx, "delivery.submitted", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: {
        milestoneId,
        deliveryId: id,
        attempt,
        isAgreedRound: false,
        reviewLog: content.reviewLog.map(({ criterionId, checkedById, method, rejected }) => ({
          criterionId,
          checkedById,
          method,
          rejected,
        })),
        aiUse: content.aiUse.map(({ stage, mode, contributions }) => ({ stage, mode, contributions })),
        isAgainstAiPolicy: isAgainst,
        measurements: measurements.map(({ fileId: _, ...measured }) => measured),
        handOver: {
          items: content.handOver.length,
          openItems: content.handOver.filter(({ kind }) => kind === "open-item").length,
        },
      },
    });
    await tell(tx, contract, "client", "delivered", { milestone: milestone.title });
    await tellOverseers(tx, contract.id, milestone.title);
    return id;
  });
  sendSoon();
  return { deliveryId };
}

interface Sent {
  content: DeliveryContent;
  isAgainst: boolean;
  byId: string;
  now: Date;
}

/** The draft becomes the submission, or a submission is written where nothing was saved before. */
async function writeSubmitted(tx: Tx, { id: milestoneId }: LockedMilestone, sent: Sent) {
  const { content, isAgainst, byId, now } = sent;
  const attempt = (await tx.delivery.count({ where: { milestoneId, state: "submitted" } })) + 1;
  const data = {
    state: "submitted" as const,
    attempt,
    content,
    byId,
    isAgainstAiPolicy: isAgainst,
    submittedAt: now,
    updatedAt: now,
  };
  return tx.delivery.upsert({
    where: { milestoneId_attempt: { milestoneId, attempt: 0 } },
    create: { ...data, milestoneId, createdAt: now },
    update: data,
    select: { id: true, attempt: true },
  });
}
