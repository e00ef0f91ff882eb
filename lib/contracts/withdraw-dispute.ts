import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { resumeAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import type { WithdrawDispute } from "@/lib/contracts/dispute-schemas";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { readMilestone } from "@/lib/contracts/lock-contract";
import { lockDispute } from "@/lib/contracts/lock-dispute";
import { assertMove, moveMilestone } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import { otherSide } from "@/lib/contracts/policy";
import { askForStatement, resumeStatementClock } from "@/lib/contracts/statement-clock";
import { disputeMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Whoever opened a dispute takes it back before it is decided; the work goes on where it stood. */
export async function withdrawDispute(
  viewer: Viewer,
  { disputeId }: WithdrawDispute,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, dispute } = await lockDispute(tx, viewer, disputeId);
    assertMove(disputeMoves, dispute.state, "withdrawn", party, "contracts.errors.disputeIs");
    if (dispute.by !== party) throw forbidden("contracts.errors.notYours");
    await claim(
      tx.dispute.updateMany({
        where: { id: disputeId, state: dispute.state },
        data: { state: "withdrawn", closedAt: now },
      }),
    );
    await cancelDeadlines(tx, disputeId, null, now);
    const milestone = await readMilestone(tx, dispute.milestoneId);
    await moveMilestone(tx, milestone, dispute.before, "system");
    const delivery = dispute.before === "delivered" ? await latestDelivery(tx, milestone.id) : null;
    if (delivery) await resumeAcceptanceClock(tx, delivery.id, now);
    if (dispute.before === "delivered") await resumeStatementClock(tx, milestone.id, now);
    if (dispute.before === "started" && contract.kind === "timebox")
      await askForStatement(tx, milestone.id, now);
    await planCharge(tx, contract.id, now);
    await appendEvent(tx, "dispute.withdrawn", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { disputeId },
    });
    await tell(tx, contract, otherSide(party), "disputeWithdrawn");
  });
  sendSoon();
}
