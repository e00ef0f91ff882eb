import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { acceptInside } from "@/lib/contracts/accept-inside";
import { stopAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { criteriaOf } from "@/lib/contracts/criteria";
import { type LockedMilestone, lockMilestone } from "@/lib/contracts/lock-contract";
import { assertMove, moveMilestone } from "@/lib/contracts/move";
import type { AnswerDelivery, Verdict } from "@/lib/contracts/schemas";
import { milestoneMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * The client judges a delivery criterion by criterion. With none unmet it is accepted and paid; else changes are asked
 * for, each under its criterion. Refuses invalid when a criterion is left out or an unmet one says nothing.
 */
export async function answerDelivery(
  viewer: Viewer,
  { deliveryId, verdicts }: AnswerDelivery,
  now = present(),
): Promise<{ isAccepted: boolean }> {
  await spend("write", viewer.id);
  const found = await db.delivery.findFirst({
    where: { id: deliveryId, state: "submitted" },
    select: { milestoneId: true },
  });
  if (!found) throw notFound();
  const isAccepted = verdicts.every(({ result }) => result !== "not-met");
  await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, found.milestoneId, { side: "client" });
    // A delivery is answered once: where changes were asked for, the next one is.
    assertMove(milestoneMoves, milestone.state, "changes", "client", "contracts.errors.milestoneIs");
    assertComplete(milestone, verdicts);
    const latest = await tx.delivery.findFirst({
      where: { milestoneId: milestone.id, state: "submitted" },
      orderBy: { attempt: "desc" },
      select: { id: true },
    });
    if (latest?.id !== deliveryId) throw conflict("contracts.errors.newerDelivery");
    if (isAccepted) {
      await acceptInside(tx, {
        contract,
        milestone,
        deliveryId,
        verdicts,
        by: "client",
        actorId: viewer.id,
        now,
      });
      return;
    }
    await moveMilestone(tx, milestone, "changes", "client");
    await stopAcceptanceClock(tx, deliveryId, now);
    await tx.delivery.update({
      where: { id: deliveryId },
      data: { verdicts, answeredAt: now, answeredById: viewer.id },
    });
    const criteria = verdicts.map(({ criterionId, result }) => ({ criterionId, result }));
    const recorded = { subjectId: contract.id, actorId: viewer.id, at: now };
    await appendEvent(tx, "changes.requested", {
      ...recorded,
      data: { milestoneId: milestone.id, deliveryId, criteria },
    });
    if (milestone.isSample)
      await appendEvent(tx, "sample.returned", { ...recorded, data: { milestoneId: milestone.id } });
    await tell(tx, contract, "freelancer", "changesRequested", { milestone: milestone.title });
  });
  sendSoon();
  return { isAccepted };
}

/** Every criterion once, none that is not the milestone's, and no "not met" without what was seen. */
function assertComplete(milestone: LockedMilestone, verdicts: readonly Verdict[]): void {
  const wanted = criteriaOf(milestone).map(({ id }) => id);
  const given = verdicts.map(({ criterionId }) => criterionId);
  const isSame = wanted.length === given.length && wanted.every((id) => given.includes(id));
  if (!isSame) throw invalid("contracts.errors.everyCriterion", "verdicts");
  const silent = verdicts.findIndex(({ result, saw }) => result === "not-met" && saw === "");
  if (silent >= 0) throw invalid("contracts.errors.sayWhatYouSaw", `verdicts[${silent}].saw`);
}
