import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { criteriaOf } from "@/lib/contracts/criteria";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { lockAnyContract, lockContract, readMilestone } from "@/lib/contracts/lock-contract";
import { overseersOf } from "@/lib/contracts/overseers";
import type { Finding, ReviewDelivery } from "@/lib/contracts/oversight-schemas";
import { userOf } from "@/lib/contracts/policy";
import { db } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { notify, sendSoon } from "@/lib/notifications/notify";

/**
 * An overseer writes what they found in a delivery of somebody else, criterion by criterion, before the client answers.
 * It decides nothing: both sides of that contract read it beside the delivery. Not found for anybody who does not
 * oversee that contract at present; a conflict once the delivery was answered or reviewed.
 */
export async function reviewDelivery(
  viewer: Viewer,
  { contractId, deliveryId, findings, note }: ReviewDelivery,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    await lockContract(tx, viewer, contractId, { side: "freelancer" });
    const delivery = await tx.delivery.findFirst({
      where: { id: deliveryId, state: "submitted" },
      select: { milestoneId: true, milestone: { select: { contractId: true } } },
    });
    const contract = delivery && (await lockAnyContract(tx, delivery.milestone.contractId));
    if (!contract) throw notFound();
    const overseers = await overseersOf(tx, contract.id);
    if (!overseers.some(({ id }) => id === contractId)) throw notFound();
    const milestone = await readMilestone(tx, delivery.milestoneId);
    const latest = await latestDelivery(tx, milestone.id);
    if (milestone.state !== "delivered" || latest?.id !== deliveryId)
      throw conflict("contracts.errors.milestoneIs", { state: milestone.state });
    assertComplete(
      criteriaOf(milestone).map(({ id }) => id),
      findings,
    );
    const written = { oversightId: contractId, deliveryId };
    if ((await tx.oversightReview.count({ where: written })) > 0)
      throw conflict("blueprints.errors.reviewedOnce");
    await tx.oversightReview.create({
      data: { ...written, byId: viewer.id, findings, note, writtenAt: now },
    });
    await appendEvent(tx, "oversight.reviewed", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: {
        ...written,
        milestoneId: milestone.id,
        findings: findings.map(({ criterionId, result }) => ({ criterionId, result })),
      },
    });
    for (const side of ["client", "freelancer"] as const)
      await notify(tx, {
        userId: userOf(contract, side),
        kind: "blueprints.notices.reviewed",
        params: { name: viewer.name, milestone: milestone.title },
        href: `/contracts/${contract.id}/milestones/${milestone.id}`,
        alsoByMail: true,
      });
  });
  sendSoon();
}

/** Throws unless every criterion is named once, and what does not hold is explained. */
function assertComplete(wanted: readonly string[], findings: readonly Finding[]): void {
  const named = findings.map(({ criterionId }) => criterionId);
  const isEachOnce = new Set(named).size === named.length && wanted.every((id) => named.includes(id));
  if (!isEachOnce || named.length !== wanted.length)
    throw invalid("contracts.errors.everyCriterion", "findings");
  const bare = findings.findIndex(({ result, found }) => result === "fails" && found.trim() === "");
  if (bare >= 0) throw invalid("blueprints.errors.sayWhat", `findings[${bare}].found`);
}
