import type { Viewer } from "@/lib/accounts/viewer";
import { after, present } from "@/lib/clock";
import { stopAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { assertEvidence } from "@/lib/contracts/assert-evidence";
import { strangersAmong } from "@/lib/contracts/criteria";
import type { OpenDispute } from "@/lib/contracts/dispute-schemas";
import { answerTime } from "@/lib/contracts/dispute-time";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { otherSide } from "@/lib/contracts/policy";
import { isSmallCase } from "@/lib/contracts/small-case";
import { stopStatementClock } from "@/lib/contracts/statement-clock";
import { isDisputable } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { setDeadline } from "@/lib/deadlines";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { currencySchema } from "@/lib/money";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * Either side opens a dispute on named criteria of a milestone. Its money stays aside; the other side has five days to
 * answer, after which a person decides, never silence.
 */
export async function openDispute(
  viewer: Viewer,
  { milestoneId, criterionIds, text, evidence }: OpenDispute,
  now = present(),
): Promise<{ disputeId: string; contractId: string }> {
  await spend("report", viewer.id);
  const opened = await db.$transaction(async (tx) => {
    const { contract, party, milestone } = await lockMilestone(tx, viewer, milestoneId);
    if (!isDisputable(milestone.state))
      throw conflict("contracts.errors.milestoneIs", { state: milestone.state });
    if (strangersAmong(milestone, criterionIds).length > 0)
      throw invalid("contracts.errors.unknownCriterion", "criterionIds");
    await assertEvidence(tx, contract.id, evidence);
    await moveMilestone(tx, milestone, "disputed", party);
    const delivery = await latestDelivery(tx, milestoneId);
    if (delivery?.acceptsAt) await stopAcceptanceClock(tx, delivery.id, now);
    await stopStatementClock(tx, milestoneId, now);
    const answerBy = after(now, answerTime);
    const price = { amountMinor: milestone.priceMinor, currency: currencySchema.parse(contract.currency) };
    const { id } = await tx.dispute.create({
      data: {
        contractId: contract.id,
        milestoneId,
        before: milestone.state,
        by: party,
        byId: viewer.id,
        criterionIds,
        text,
        evidence,
        isOnRecord: isSmallCase(price),
        openedAt: now,
        answerBy,
      },
      select: { id: true },
    });
    await setDeadline(tx, { kind: "contracts.dispute-answer", subjectId: id, dueAt: answerBy }, now);
    await appendEvent(tx, "dispute.opened", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { disputeId: id, by: party, criterionIds },
    });
    await tell(tx, contract, otherSide(party), "disputeOpened", { milestone: milestone.title });
    return { disputeId: id, contractId: contract.id };
  });
  sendSoon();
  return opened;
}
