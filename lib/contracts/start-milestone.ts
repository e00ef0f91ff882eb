import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, present } from "@/lib/clock";
import { assertUnderWay, lockMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import type { StartMilestone } from "@/lib/contracts/schemas";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** The freelancer begins a funded milestone. Its days run from when the money stood, not from when work began. */
export async function startMilestone(
  viewer: Viewer,
  { milestoneId }: StartMilestone,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, { side: "freelancer" });
    assertUnderWay(contract);
    const dueAt = after(milestone.fundedAt ?? now, milestone.days * day);
    await moveMilestone(tx, milestone, "started", "freelancer", { startedAt: now, dueAt });
    await appendEvent(tx, "milestone.started", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { milestoneId, dueAt: dueAt.toISOString() },
    });
    await tell(tx, contract, "client", "started", { milestone: milestone.title });
  });
  sendSoon();
}
