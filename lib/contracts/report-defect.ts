import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { strangersAmong } from "@/lib/contracts/criteria";
import { defectsUntil } from "@/lib/contracts/defect-time";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import type { ReportDefect } from "@/lib/contracts/schemas";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** The client reports a defect of accepted work, tied to the criterion that does not hold. */
export async function reportDefect(
  viewer: Viewer,
  { milestoneId, criterionId, severity, text }: ReportDefect,
  now = present(),
): Promise<{ defectId: string }> {
  await spend("write", viewer.id);
  const defectId = await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, { side: "client" });
    if (milestone.state !== "accepted")
      throw conflict("contracts.errors.milestoneIs", { state: milestone.state });
    if (strangersAmong(milestone, [criterionId]).length > 0)
      throw invalid("contracts.errors.unknownCriterion", "criterionId");
    const { finishedAt } = await tx.milestone.findUniqueOrThrow({ where: { id: milestoneId } });
    const until = defectsUntil(finishedAt);
    if (!until || now > until) throw conflict("contracts.errors.defectsOver");
    const { id } = await tx.defect.create({
      data: { milestoneId, criterionId, severity, text, reportedById: viewer.id, reportedAt: now },
      select: { id: true },
    });
    await appendEvent(tx, "defect.reported", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { defectId: id, milestoneId, criterionId, severity },
    });
    await tell(tx, contract, "freelancer", "defectReported");
    return id;
  });
  sendSoon();
  return { defectId };
}
