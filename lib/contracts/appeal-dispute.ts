import type { Viewer } from "@/lib/accounts/viewer";
import { after, present } from "@/lib/clock";
import type { AppealDispute } from "@/lib/contracts/dispute-schemas";
import { decisionTime, isAppealable } from "@/lib/contracts/dispute-time";
import { lockDispute } from "@/lib/contracts/lock-dispute";
import { assertMove } from "@/lib/contracts/move";
import { otherSide } from "@/lib/contracts/policy";
import { disputeMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Either side appeals a decision once, within seven days; somebody else decides, and that is final. */
export async function appealDispute(
  viewer: Viewer,
  { disputeId, text }: AppealDispute,
  now = present(),
): Promise<void> {
  await spend("report", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, dispute } = await lockDispute(tx, viewer, disputeId);
    assertMove(disputeMoves, dispute.state, "appealed", party, "contracts.errors.disputeIs");
    if (!isAppealable(dispute, now)) throw conflict("contracts.errors.appealOver");
    const decideBy = after(now, decisionTime);
    await claim(
      tx.dispute.updateMany({
        where: { id: disputeId, state: "decided" },
        data: { state: "appealed", appealedBy: party, appealText: text, decideBy },
      }),
    );
    await cancelDeadlines(tx, disputeId, ["contracts.dispute-final"], now);
    await setDeadline(tx, { kind: "contracts.dispute-late", subjectId: disputeId, dueAt: decideBy }, now);
    await appendEvent(tx, "dispute.appealed", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { disputeId, by: party },
    });
    await tell(tx, contract, otherSide(party), "disputeAppealed");
  });
  sendSoon();
}
