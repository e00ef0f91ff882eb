import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { beginMilestone } from "@/lib/contracts/begin-milestone";
import { assertUnderWay, lockMilestone } from "@/lib/contracts/lock-contract";
import type { StartMilestone } from "@/lib/contracts/schemas";
import { db } from "@/lib/db";
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
    await beginMilestone(tx, { contract, milestone, actorId: viewer.id, now });
  });
  sendSoon();
}
